/** Nederlands. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Mogen wij cookies gebruiken?',
    intro:
      '{site} en {partners} vragen toestemming om informatie op uw apparaat op te slaan en te lezen voor deze doelen:',
    introAlone:
      '{site} vraagt toestemming om informatie op uw apparaat op te slaan en te lezen voor deze doelen:',
    consequence:
      'Er start niets voordat u toestemming geeft. Weigert u, dan werkt de site zonder deze functies.',
    withdraw:
      'Wij bewaren uw keuze {duration}. U kunt uw toestemming altijd intrekken via ‘{reopen}’; wat daarvoor is gedaan, blijft rechtmatig.',
    transfer:
      'Met ‘Alles accepteren’ gaan er ook gegevens, zonder de bescherming van het Europese recht, naar: {countries}.',
    renewed: 'Wij vragen het opnieuw omdat er iets nieuws is. Uw andere antwoorden blijven gelden.',
    notice: 'Deze site gebruikt cookies voor de genoemde doelen.',
    close: 'Sluiten en weigeren',
    understood: 'Begrepen',
    accept: 'Alles accepteren',
    reject: 'Alles weigeren',
    settings: 'Cookie-instellingen',
    privacyPolicy: 'Privacyverklaring',
    cookiePolicy: 'Cookieverklaring',
    legalNotice: 'Juridische informatie',
  },
  partners: { one: '{count} partner', other: '{count} partners' },
  months: { one: '{count} maand', other: '{count} maanden' },
  categories: {
    necessary: { title: 'Strikt noodzakelijk', description: 'Zonder dit werkt de site niet.' },
    analytics: { title: 'Statistieken', description: 'Meten hoe de site wordt gebruikt.' },
    marketing: {
      title: 'Marketing',
      description: 'Advertenties tonen die bij u passen en het effect ervan meten.',
    },
    chat: { title: 'Chat', description: 'Op deze pagina met ons chatten.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Keuze opgeslagen: {list}.',
    on: '{name} aan',
    off: '{name} uit',
    session: 'Uw keuze geldt voor deze pagina, maar kon niet worden bewaard.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Cookie-instellingen',
    intro:
      'Beslis per doel. Alles staat uit totdat u het aanzet, en u kunt uw toestemming hier altijd intrekken.',
    purposes: 'Doelen',
    always: 'Altijd aan',
    save: 'Mijn keuze opslaan',
    close: 'Sluiten zonder op te slaan',
    details: 'Meer over {name}',
    provider: 'Aanbieder: {name}, {country}',
    policy: 'Privacyverklaring van {name}',
    cookies: 'Wat {name} opslaat',
    name: 'Naam',
    kind: 'Soort',
    purpose: 'Doel',
    duration: 'Bewaartermijn',
    session: 'tot u de browser sluit',
    kept: 'tot het wordt verwijderd',
    cookie: 'Cookie',
    nothing: 'Slaat niets op uw apparaat op.',
    transferTo: 'Gegevens gaan naar: {country} ({safeguard}).',
    transferAllow: 'Doorgifte van gegevens toestaan naar: {country}',
    transferRisk:
      'Geen adequaatheidsbesluit of waarborg beschermt de gegevens daar: overheden kunnen ze inzien en u heeft geen doeltreffend rechtsmiddel.',
    gpc: 'Uw browser vraagt om u niet te volgen (Global Privacy Control). Wij behandelen dit als een weigering van: {list}.',
    last: 'Uw laatste keuze: {date}.',
    never: 'U heeft nog geen keuze gemaakt.',
    copy: 'Bewijs van mijn keuze kopiëren',
    copied: 'Gekopieerd.',
    language: 'Taal',
    leftover:
      'Dit kon van hieruit niet worden verwijderd: {list}. U kunt het verwijderen in de instellingen van uw browser.',
  },
  safeguards: {
    none: 'geen waarborg',
    adequacy: 'adequaatheidsbesluit van de Europese Commissie',
    dpf: 'EU-VS-kader voor gegevensbescherming',
    scc: 'standaardcontractbepalingen',
    bcr: 'bindende bedrijfsvoorschriften',
  },
  placeholder: {
    title: '{name} staat uit',
    about:
      'Om dit te tonen, maakt uw browser verbinding met {provider} ({country}), dat cookies op uw apparaat kan opslaan.',
    once: 'Eén keer laden',
    always: '{name} altijd toestaan',
    link: 'Openen op {host}',
  },
  ask: {
    title: '{name} toestaan?',
    allow: '{name} altijd toestaan',
    later: 'Niet nu',
    instead: 'Het kan ook zonder:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} slaat het volgende op uw apparaat op en leest het uit. Wat niet strikt noodzakelijk is, start pas na uw toestemming.',
    choice: 'Uw keuze',
    withdraw: 'Alle toestemming intrekken',
    controller: 'Verwerkingsverantwoordelijke',
    dpo: 'Functionaris voor gegevensbescherming: {contact}',
    hosts: 'Maakt verbinding met: {list}',
    why: 'Waarom dit noodzakelijk is: {why}',
    own: 'Bewaart uw keuze, zodat wij het niet opnieuw vragen.',
    none: 'Niets van deze soort.',
  },
  purposes: {
    visitor: 'De browser herkennen',
    session: 'Eén bezoek als geheel herkennen',
    measure: 'Meten hoe de site wordt gebruikt',
    replay: 'Opnemen hoe pagina’s worden gebruikt',
    test: 'Versies van een pagina vergelijken',
    errors: 'Fouten opsporen en herstellen',
    ads: 'Passende advertenties tonen en het effect meten',
    click: 'Onthouden op welke advertentie is geklikt',
    conversion: 'Meten wat een advertentie oplevert',
    chat: 'Op deze pagina chatten en het gesprek bewaren',
    map: 'Kaarten tonen',
    media: 'Video en geluid afspelen',
    social: 'Berichten van sociale media tonen',
    settings: 'Instellingen onthouden',
    consent: 'Een beslissing over gegevens onthouden',
    security: 'Mensen van robots onderscheiden en misbruik voorkomen',
    balance: 'De belasting over servers verdelen',
    payment: 'Betalen en fraude voorkomen',
    form: 'Formulieren tonen en afspraken maken',
    messages: 'Nieuwsbrieven en berichten versturen',
    fonts: 'Lettertypen laden',
    tags: 'Andere diensten laden',
    queue: 'Beperken en ordenen wat wordt verstuurd',
  },
} as const satisfies PolicyLayer
