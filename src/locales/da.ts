/** Dansk. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Må vi bruge cookies?',
    intro:
      '{site} og {partners} beder om lov til at gemme og læse oplysninger på din enhed til disse formål:',
    introAlone: '{site} beder om lov til at gemme og læse oplysninger på din enhed til disse formål:',
    consequence:
      'Intet går i gang, før du siger ja. Hvis du afviser, virker hjemmesiden uden disse funktioner.',
    withdraw:
      'Dit valg gemmes i {duration}. Du kan altid trække dit samtykke tilbage under ”{reopen}”; det, der er sket inden da, er fortsat lovligt.',
    transfer:
      'Hvis du accepterer alle, sendes der også data til lande uden den beskyttelse, som europæisk ret giver: {countries}.',
    renewed: 'Vi spørger igen, fordi der er noget nyt. Dine øvrige svar gælder stadig.',
    notice: 'Denne hjemmeside bruger cookies til de nævnte formål.',
    close: 'Luk og afvis',
    understood: 'Forstået',
    accept: 'Accepter alle',
    reject: 'Afvis alle',
    settings: 'Cookieindstillinger',
    privacyPolicy: 'Privatlivspolitik',
    cookiePolicy: 'Cookiepolitik',
    legalNotice: 'Juridisk information',
  },
  partners: { one: '{count} partner', other: '{count} partnere' },
  categories: {
    necessary: {
      title: 'Strengt nødvendige',
      description: 'Det, som hjemmesiden ikke kan fungere uden.',
    },
    analytics: { title: 'Statistik', description: 'Måle, hvordan hjemmesiden bliver brugt.' },
    marketing: {
      title: 'Markedsføring',
      description: 'Vise annoncer, der passer til dig, og måle deres effekt.',
    },
    chat: { title: 'Chat', description: 'Skrive med os her på siden.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Dit valg er gemt: {list}.',
    on: '{name} slået til',
    off: '{name} slået fra',
    session: 'Dit valg gælder på denne side, men kunne ikke gemmes.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Cookieindstillinger',
    intro:
      'Tag stilling til hvert formål. Alt er slået fra, indtil du slår det til, og du kan altid trække dit samtykke tilbage her.',
    purposes: 'Formål',
    always: 'Altid slået til',
    save: 'Gem mit valg',
    close: 'Luk uden at gemme',
    details: 'Detaljer om {name}',
    provider: 'Udbyder: {name}, {country}',
    policy: 'Privatlivspolitik for {name}',
    cookies: 'Hvad {name} gemmer',
    name: 'Navn',
    kind: 'Type',
    purpose: 'Formål',
    duration: 'Opbevaring',
    session: 'indtil du lukker browseren',
    kept: 'indtil det bliver slettet',
    cookie: 'Cookie',
    nothing: 'Gemmer ikke noget på din enhed.',
    transferTo: 'Data sendes til {country} ({safeguard}).',
    transferAllow: 'Tillad, at data sendes til {country}',
    transferRisk:
      'Der er de hverken beskyttet af en afgørelse om tilstrækkelig beskyttelse eller af garantier: Myndigheder kan læse dem, og du har ingen effektive retsmidler.',
    gpc: 'Din browser beder om, at du ikke bliver sporet (Global Privacy Control). Det opfatter vi som et nej til: {list}.',
    last: 'Dit seneste valg: {date}.',
    never: 'Du har ikke valgt endnu.',
    copy: 'Kopiér dokumentation for mit valg',
    copied: 'Kopieret.',
    language: 'Sprog',
    leftover: 'Kunne ikke slettes herfra: {list}. Du kan selv slette det i din browsers indstillinger.',
  },
  safeguards: {
    none: 'ingen garantier',
    adequacy: 'Europa-Kommissionens afgørelse om tilstrækkelig beskyttelse',
    dpf: 'EU-US Data Privacy Framework',
    scc: 'standardkontraktbestemmelser',
    bcr: 'bindende virksomhedsregler',
  },
  placeholder: {
    title: '{name} er slået fra',
    about:
      'For at vise dette indhold kontakter din browser {provider} ({country}), som kan gemme cookies på din enhed.',
    once: 'Indlæs én gang',
    always: 'Tillad altid {name}',
    link: 'Åbn på {host}',
  },
  ask: {
    title: 'Vil du tillade {name}?',
    allow: 'Tillad altid {name}',
    later: 'Ikke nu',
    instead: 'I stedet:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} gemmer og læser følgende på din enhed. Det, der ikke er strengt nødvendigt, går først i gang, når du har sagt ja.',
    choice: 'Dit valg',
    withdraw: 'Træk alt tilbage',
    controller: 'Dataansvarlig',
    dpo: 'Databeskyttelsesrådgiver: {contact}',
    hosts: 'Kontakter: {list}',
    why: 'Derfor er det nødvendigt: {why}',
    own: 'Husker dit valg, så du ikke bliver spurgt igen.',
    none: 'Intet af denne art.',
  },
  purposes: {
    visitor: 'Genkende browseren',
    session: 'Holde sammen på ét besøg',
    measure: 'Måle, hvordan hjemmesiden bliver brugt',
    replay: 'Optage, hvordan sider bliver brugt',
    test: 'Sammenligne udgaver af en side',
    errors: 'Finde og rette fejl',
    ads: 'Vise relevante annoncer og måle deres effekt',
    click: 'Huske, hvilken annonce der blev klikket på',
    conversion: 'Måle, hvad en annonce førte til',
    chat: 'Skrive sammen på siden og gemme samtalen',
    map: 'Vise kort',
    media: 'Afspille video og lyd',
    social: 'Vise opslag fra sociale medier',
    settings: 'Huske indstillinger',
    consent: 'Huske en beslutning om data',
    security: 'Skelne mennesker fra robotter og forhindre misbrug',
    balance: 'Fordele belastningen mellem servere',
    payment: 'Betale og forhindre svindel',
    form: 'Vise formularer og aftale tider',
    messages: 'Sende nyhedsbreve og beskeder',
    fonts: 'Indlæse skrifttyper',
    tags: 'Indlæse andre tjenester',
    queue: 'Begrænse og ordne det, der sendes',
  },
} as const satisfies PolicyLayer
