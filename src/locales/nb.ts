/** Norsk bokmål. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Kan vi bruke informasjonskapsler?',
    intro: '{site} og {partners} ber om å få lagre og lese informasjon på enheten din for disse formålene:',
    introAlone: '{site} ber om å få lagre og lese informasjon på enheten din for disse formålene:',
    consequence:
      'Ingenting starter før du sier ja. Hvis du sier nei, fungerer nettstedet uten disse funksjonene.',
    withdraw:
      'Valget ditt lagres i {duration}. Du kan når som helst trekke tilbake samtykket under «{reopen}»; det som er gjort før det, er fortsatt lovlig.',
    transfer:
      '«Godta alle» innebærer også at opplysninger sendes til {countries}, uten vern av europeisk rett.',
    renewed: 'Vi spør igjen fordi noe er nytt. De andre svarene dine gjelder fortsatt.',
    notice: 'Dette nettstedet bruker informasjonskapsler til de nevnte formålene.',
    close: 'Lukk og avvis',
    understood: 'Jeg forstår',
    accept: 'Godta alle',
    reject: 'Avvis alle',
    settings: 'Velg informasjonskapsler',
    privacyPolicy: 'Personvernerklæring',
    cookiePolicy: 'Om informasjonskapsler',
    legalNotice: 'Juridisk informasjon',
  },
  partners: { one: '{count} partner', other: '{count} partnere' },
  months: { one: '{count} måned', other: '{count} måneder' },
  categories: {
    necessary: { title: 'Strengt nødvendige', description: 'Uten disse fungerer ikke nettstedet.' },
    analytics: { title: 'Statistikk', description: 'Måle hvordan nettstedet brukes.' },
    marketing: {
      title: 'Markedsføring',
      description: 'Vise annonser som passer for deg, og måle effekten av dem.',
    },
    chat: { title: 'Chat', description: 'Chatte med oss på denne siden.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Valget ditt er lagret. {list}.',
    on: '{name}: på',
    off: '{name}: av',
    session: 'Valget ditt gjelder for denne siden, men kunne ikke lagres.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Velg informasjonskapsler',
    intro:
      'Bestem for hvert formål. Alt er av til du slår det på, og du kan når som helst trekke tilbake samtykket her.',
    purposes: 'Formål',
    always: 'Alltid på',
    save: 'Lagre valget mitt',
    close: 'Lukk uten å lagre',
    details: 'Mer om {name}',
    provider: 'Leverandør: {name}, {country}',
    policy: 'Personvernerklæring for {name}',
    cookies: 'Dette lagrer {name}',
    name: 'Navn',
    kind: 'Type',
    purpose: 'Formål',
    duration: 'Lagringstid',
    session: 'til du lukker nettleseren',
    kept: 'til det slettes',
    cookie: 'Informasjonskapsel',
    nothing: 'Lagrer ingenting på enheten din.',
    transferTo: 'Opplysninger sendes til {country}: {safeguard}.',
    transferAllow: 'Tillat at opplysninger sendes til {country}',
    transferRisk:
      'Der er de ikke beskyttet av noen beslutning om tilstrekkelig beskyttelsesnivå eller andre garantier: Myndigheter kan lese dem, og du har ikke noe effektivt rettsmiddel.',
    gpc: 'Nettleseren din ber om at du ikke blir sporet (Global Privacy Control). Vi behandler det som et nei til: {list}.',
    last: 'Det siste valget ditt: {date}.',
    never: 'Du har ikke valgt ennå.',
    copy: 'Kopier beviset på valget mitt',
    copied: 'Kopiert.',
    language: 'Språk',
    leftover: '{list} kunne ikke slettes herfra. Du kan gjøre det i innstillingene i nettleseren.',
  },
  safeguards: {
    none: 'ingen garantier',
    adequacy: 'EU-kommisjonens beslutning om tilstrekkelig beskyttelsesnivå',
    dpf: 'EU-US Data Privacy Framework',
    scc: 'EUs standardavtalevilkår',
    bcr: 'bindende virksomhetsregler',
  },
  placeholder: {
    title: '{name}: Innholdet er slått av',
    about:
      'For å vise innholdet kontakter nettleseren din {provider} ({country}), som kan lagre informasjonskapsler på enheten din.',
    once: 'Last inn én gang',
    always: 'Tillat alltid {name}',
    link: 'Åpne på {host}',
  },
  ask: {
    title: 'Tillate {name}?',
    allow: 'Tillat alltid {name}',
    later: 'Ikke nå',
    instead: 'I stedet:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} lagrer og leser følgende på enheten din. Det som ikke er strengt nødvendig, starter først når du har samtykket.',
    choice: 'Valget ditt',
    withdraw: 'Trekk tilbake alle samtykker',
    controller: 'Behandlingsansvarlig',
    dpo: 'Personvernombud: {contact}',
    hosts: 'Kontakter: {list}',
    why: 'Hvorfor det er nødvendig: {why}',
    own: 'Lagrer valget ditt, så du ikke blir spurt på nytt.',
    none: 'Ingenting av dette slaget.',
  },
  purposes: {
    visitor: 'Kjenne igjen nettleseren',
    session: 'Holde sammen ett besøk',
    measure: 'Måle hvordan nettstedet brukes',
    replay: 'Ta opp hvordan sider brukes',
    test: 'Sammenligne versjoner av en side',
    errors: 'Finne og rette feil',
    ads: 'Vise passende annonser og måle effekten',
    click: 'Huske hvilken annonse noen klikket på',
    conversion: 'Måle hva en annonse førte til',
    chat: 'Chatte på siden og ta vare på samtalen',
    map: 'Vise kart',
    media: 'Spille av video og lyd',
    social: 'Vise innlegg fra sosiale medier',
    settings: 'Huske innstillinger',
    consent: 'Huske en beslutning om data',
    security: 'Skille mennesker fra roboter og hindre misbruk',
    balance: 'Fordele belastningen mellom servere',
    payment: 'Betale og hindre svindel',
    form: 'Vise skjemaer og bestille timer',
    messages: 'Sende nyhetsbrev og meldinger',
    fonts: 'Laste inn skrifttyper',
    tags: 'Laste inn andre tjenester',
    queue: 'Begrense og ordne det som sendes',
  },
} as const satisfies PolicyLayer
