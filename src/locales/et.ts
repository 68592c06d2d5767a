/** Eesti. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Kas tohime kasutada küpsiseid?',
    intro:
      '{site} ja {partners} küsivad luba teie seadmes teavet salvestada ja lugeda järgmistel eesmärkidel:',
    introAlone: '{site} küsib luba teie seadmes teavet salvestada ja lugeda järgmistel eesmärkidel:',
    consequence:
      'Ilma teie nõusolekuta ei käivitu midagi. Kui keeldute, töötab veebisait nende funktsioonideta.',
    withdraw:
      'Teie valik kehtib {duration}. Nõusoleku saate igal ajal tagasi võtta jaotises „{reopen}“; varem tehtu jääb õiguspäraseks.',
    transfer:
      'Kõigega nõustudes lubate andmeid saata ka sinna, kus Euroopa õigus neid ei kaitse: {countries}.',
    renewed: 'Küsime uuesti, sest midagi on muutunud. Teie ülejäänud vastused kehtivad edasi.',
    notice: 'See veebisait kasutab küpsiseid nimetatud eesmärkidel.',
    close: 'Sulge ja keeldu',
    understood: 'Sain aru',
    accept: 'Nõustun kõigega',
    reject: 'Keeldun kõigest',
    settings: 'Küpsiste seaded',
    privacyPolicy: 'Privaatsuspoliitika',
    cookiePolicy: 'Küpsiste kasutamine',
    legalNotice: 'Õigusteave',
  },
  partners: { one: '{count} partner', other: '{count} partnerit' },
  months: { one: '{count} kuu', other: '{count} kuud' },
  categories: {
    necessary: { title: 'Hädavajalikud', description: 'Ilma nendeta veebisait ei tööta.' },
    analytics: { title: 'Analüütika', description: 'Veebisaidi kasutamise mõõtmine.' },
    marketing: { title: 'Reklaam', description: 'Teile sobiva reklaami näitamine ja selle mõju mõõtmine.' },
    chat: { title: 'Vestlus', description: 'Meiega suhtlemine sellel lehel.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Valik on salvestatud: {list}.',
    on: '{name} sisse lülitatud',
    off: '{name} välja lülitatud',
    session: 'Teie valik kehtib sellel lehel, kuid seda ei õnnestunud salvestada.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Küpsiste seaded',
    intro:
      'Otsustage iga eesmärgi kohta eraldi. Kõik on välja lülitatud, kuni te selle sisse lülitate, ja nõusoleku saate siin igal ajal tagasi võtta.',
    purposes: 'Eesmärgid',
    always: 'Alati sisse lülitatud',
    save: 'Salvesta minu valik',
    close: 'Sulge salvestamata',
    details: 'Üksikasjad: {name}',
    provider: 'Teenusepakkuja: {name}, {country}',
    policy: 'Privaatsuspoliitika: {name}',
    cookies: 'Mida {name} salvestab',
    name: 'Nimi',
    kind: 'Liik',
    purpose: 'Eesmärk',
    duration: 'Säilitusaeg',
    session: 'brauseri sulgemiseni',
    kept: 'kustutamiseni',
    cookie: 'Küpsis',
    nothing: 'Ei salvesta teie seadmes midagi.',
    transferTo: 'Riik, kuhu andmeid saadetakse: {country} ({safeguard}).',
    transferAllow: 'Luba saata andmeid sellesse riiki: {country}',
    transferRisk:
      'Seal ei ole andmetel ei kaitse piisavuse otsust ega muid kaitsemeetmeid: ametiasutused võivad neid lugeda ja teil ei ole tõhusat õiguskaitsevahendit.',
    gpc: 'Teie brauser palub teid mitte jälgida (Global Privacy Control). Käsitame seda keeldumisena: {list}.',
    last: 'Teie viimane valik: {date}.',
    never: 'Te ei ole veel valinud.',
    copy: 'Kopeeri tõend minu valiku kohta',
    copied: 'Kopeeritud.',
    language: 'Keel',
    leftover: 'Siit ei õnnestunud kustutada: {list}. Saate seda teha brauseri seadetes.',
  },
  safeguards: {
    none: 'kaitsemeetmeteta',
    adequacy: 'Euroopa Komisjoni kaitse piisavuse otsus',
    dpf: 'ELi ja USA andmekaitseraamistik',
    scc: 'standardsed andmekaitseklauslid',
    bcr: 'siduvad kontsernisisesed eeskirjad',
  },
  placeholder: {
    title: '{name} on välja lülitatud',
    about:
      'Näitamiseks võtab teie brauser ühendust teenusepakkujaga {provider} ({country}), kes võib teie seadmesse küpsiseid salvestada.',
    once: 'Laadi üks kord',
    always: 'Luba alati: {name}',
    link: 'Ava aadressil {host}',
  },
  ask: {
    title: 'Kas lubada {name}?',
    allow: 'Luba alati: {name}',
    later: 'Mitte praegu',
    instead: 'Saab ka teisiti:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} salvestab ja loeb teie seadmes järgmist teavet. Mis ei ole hädavajalik, käivitub alles teie nõusolekul.',
    choice: 'Teie valik',
    withdraw: 'Võta kogu nõusolek tagasi',
    controller: 'Vastutav töötleja',
    dpo: 'Andmekaitsespetsialist: {contact}',
    hosts: 'Võtab ühendust serveritega: {list}',
    why: 'Miks see on vajalik: {why}',
    own: 'Hoiab teie valiku alles, et teilt uuesti ei küsitaks.',
    none: 'Midagi sellist ei ole.',
  },
  purposes: {
    visitor: 'Brauseri äratundmine',
    session: 'Ühe külastuse sidumine',
    measure: 'Veebisaidi kasutamise mõõtmine',
    replay: 'Lehtede kasutamise salvestamine',
    test: 'Lehe versioonide võrdlemine',
    errors: 'Vigade leidmine ja parandamine',
    ads: 'Sobiva reklaami näitamine ja selle mõju mõõtmine',
    click: 'Klõpsatud reklaami meelespidamine',
    conversion: 'Reklaami tulemuse mõõtmine',
    chat: 'Vestlus lehel ja selle säilitamine',
    map: 'Kaartide kuvamine',
    media: 'Video ja heli esitamine',
    social: 'Sotsiaalmeedia postituste kuvamine',
    settings: 'Seadete meelespidamine',
    consent: 'Andmeid puudutava otsuse meelespidamine',
    security: 'Inimeste eristamine robotitest ja kuritarvituste ennetamine',
    balance: 'Koormuse jaotamine serverite vahel',
    payment: 'Maksmine ja pettuste ennetamine',
    form: 'Vormide kuvamine ja aegade broneerimine',
    messages: 'Uudiskirjade ja sõnumite saatmine',
    fonts: 'Fontide laadimine',
    tags: 'Muude teenuste laadimine',
    queue: 'Saadetava piiramine ja järjestamine',
  },
} as const satisfies PolicyLayer
