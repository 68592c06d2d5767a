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
      'Hvis du accepterer alle, siger du også ja til, at data sendes til {countries} uden den beskyttelse, som europæisk ret giver.',
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
  months: { one: '{count} måned', other: '{count} måneder' },
  categories: {
    necessary: {
      title: 'Strengt nødvendige',
      description: 'Hjemmesiden kan ikke fungere uden dem.',
    },
    analytics: { title: 'Statistik', description: 'Måler, hvordan hjemmesiden bliver brugt.' },
    marketing: {
      title: 'Markedsføring',
      description: 'Viser annoncer, der passer til dig, og måler deres effekt.',
    },
    chat: { title: 'Chat', description: 'Skriv med os her på siden.' },
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
    duration: 'Varighed',
    session: 'indtil du lukker browseren',
    kept: 'indtil det bliver slettet',
    cookie: 'Cookie',
    nothing: 'Gemmer ikke noget på din enhed.',
    transferTo: 'Data sendes til {country} ({safeguard}).',
    transferAllow: 'Tillad, at data sendes til {country}',
    transferRisk:
      'I det land er dine data hverken beskyttet af en tilstrækkelighedsafgørelse eller af garantier: myndigheder kan læse dem, og du har ingen effektive retsmidler.',
    gpc: 'Din browser beder om, at du ikke spores (Global Privacy Control). Det opfatter vi som et nej til: {list}.',
    last: 'Dit seneste valg: {date}.',
    never: 'Du har ikke valgt endnu.',
    copy: 'Kopiér dokumentation for mit valg',
    copied: 'Kopieret.',
    language: 'Sprog',
    leftover: 'Kunne ikke slettes herfra: {list}. Du kan selv slette det i din browsers indstillinger.',
  },
  safeguards: {
    none: 'uden garantier',
    adequacy: 'tilstrækkelighedsafgørelse fra Europa-Kommissionen',
    dpf: 'EU-US Data Privacy Framework',
    scc: 'standardkontraktbestemmelser',
    bcr: 'bindende virksomhedsregler',
  },
  placeholder: {
    title: '{name} er slået fra',
    about:
      'For at vise det kontakter din browser {provider} ({country}), som kan gemme cookies på din enhed.',
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
    withdraw: 'Træk alt samtykke tilbage',
    controller: 'Dataansvarlig',
    dpo: 'Databeskyttelsesrådgiver: {contact}',
    hosts: 'Browseren kontakter: {list}',
    why: 'Derfor er det nødvendigt: {why}',
    own: 'Husker dit valg, så du ikke bliver spurgt igen.',
    none: 'Intet af denne art.',
  },
  purposes: {
    visitor: 'Genkender browseren',
    session: 'Holder sammen på ét besøg',
    measure: 'Måler, hvordan hjemmesiden bliver brugt',
    replay: 'Optager, hvordan sider bliver brugt',
    test: 'Sammenligner udgaver af en side',
    errors: 'Finder og retter fejl',
    ads: 'Viser relevante annoncer og måler deres effekt',
    click: 'Husker, hvilken annonce der blev klikket på',
    conversion: 'Måler, hvad en annonce førte til',
    chat: 'Lader dig chatte på siden og gemmer samtalen',
    map: 'Viser kort',
    media: 'Afspiller video og lyd',
    social: 'Viser opslag fra sociale medier',
    settings: 'Husker indstillinger',
    consent: 'Husker en beslutning om data',
    security: 'Skelner mennesker fra robotter og forhindrer misbrug',
    balance: 'Fordeler belastningen mellem servere',
    payment: 'Tager imod betaling og forhindrer svindel',
    form: 'Viser formularer og booker tider',
    messages: 'Sender nyhedsbreve og beskeder',
    fonts: 'Indlæser skrifttyper',
    tags: 'Indlæser andre tjenester',
    queue: 'Begrænser og ordner det, der sendes',
  },
} as const satisfies PolicyLayer
