/** Svenska. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Får vi använda kakor?',
    intro: '{site} och {partners} ber att få lagra och läsa information på din enhet för de här ändamålen:',
    introAlone: '{site} ber att få lagra och läsa information på din enhet för de här ändamålen:',
    consequence:
      'Inget startar innan du har sagt ja. Om du säger nej fungerar webbplatsen utan de här funktionerna.',
    withdraw:
      'Ditt val sparas i {duration}. Du kan när som helst återkalla ditt samtycke under ”{reopen}”; det som gjorts dessförinnan är fortfarande lagligt.',
    transfer:
      '”Godkänn alla” innebär också att uppgifter skickas till {countries}, utan skydd av europeisk rätt.',
    renewed: 'Vi frågar igen eftersom något är nytt. Dina andra svar gäller fortfarande.',
    notice: 'Den här webbplatsen använder kakor för de angivna ändamålen.',
    close: 'Stäng och avvisa',
    understood: 'Jag förstår',
    accept: 'Godkänn alla',
    reject: 'Avvisa alla',
    settings: 'Inställningar för kakor',
    privacyPolicy: 'Integritetspolicy',
    cookiePolicy: 'Policy för kakor',
    legalNotice: 'Juridisk information',
  },
  partners: { one: '{count} partner', other: '{count} partner' },
  months: { one: '{count} månad', other: '{count} månader' },
  categories: {
    necessary: { title: 'Strikt nödvändiga', description: 'Utan dem fungerar inte webbplatsen.' },
    analytics: { title: 'Statistik', description: 'Mäta hur webbplatsen används.' },
    marketing: {
      title: 'Marknadsföring',
      description: 'Visa annonser som passar dig och mäta effekten av dem.',
    },
    chat: { title: 'Chatt', description: 'Chatta med oss på den här sidan.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Ditt val är sparat. {list}.',
    on: '{name}: på',
    off: '{name}: av',
    session: 'Ditt val gäller på den här sidan men kunde inte sparas.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Inställningar för kakor',
    intro:
      'Bestäm för varje ändamål. Allt är avstängt tills du slår på det, och du kan när som helst återkalla ditt samtycke här.',
    purposes: 'Ändamål',
    always: 'Alltid på',
    save: 'Spara mitt val',
    close: 'Stäng utan att spara',
    details: 'Mer om {name}',
    provider: 'Leverantör: {name}, {country}',
    policy: 'Integritetspolicy för {name}',
    cookies: 'Det här lagrar {name}',
    name: 'Namn',
    kind: 'Typ',
    purpose: 'Ändamål',
    duration: 'Lagringstid',
    session: 'tills du stänger webbläsaren',
    kept: 'tills det tas bort',
    cookie: 'Kaka',
    nothing: 'Lagrar inget på din enhet.',
    transferTo: 'Uppgifter skickas till {country}: {safeguard}.',
    transferAllow: 'Tillåt att uppgifter skickas till {country}',
    transferRisk:
      'Där skyddas de inte av något beslut om adekvat skyddsnivå eller någon annan skyddsåtgärd: myndigheter kan läsa dem, och du har inget effektivt rättsmedel.',
    gpc: 'Din webbläsare ber att du inte ska spåras (Global Privacy Control). Vi behandlar det som ett nej till: {list}.',
    last: 'Ditt senaste val: {date}.',
    never: 'Du har inte valt ännu.',
    copy: 'Kopiera beviset på mitt val',
    copied: 'Kopierat.',
    language: 'Språk',
    leftover: '{list} kunde inte tas bort härifrån. Du kan göra det i webbläsarens inställningar.',
  },
  safeguards: {
    none: 'ingen skyddsåtgärd',
    adequacy: 'Europeiska kommissionens beslut om adekvat skyddsnivå',
    dpf: 'ramen för dataskydd mellan EU och USA',
    scc: 'standardavtalsklausuler',
    bcr: 'bindande företagsbestämmelser',
  },
  placeholder: {
    title: '{name}: avstängt innehåll',
    about:
      'För att visa innehållet kontaktar din webbläsare {provider} ({country}), som kan lagra kakor på din enhet.',
    once: 'Läs in en gång',
    always: 'Tillåt alltid {name}',
    link: 'Öppna på {host}',
  },
  ask: {
    title: 'Tillåta {name}?',
    allow: 'Tillåt alltid {name}',
    later: 'Inte nu',
    instead: 'I stället:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} lagrar och läser följande på din enhet. Det som inte är strikt nödvändigt startar först när du har samtyckt.',
    choice: 'Ditt val',
    withdraw: 'Återkalla alla samtycken',
    controller: 'Personuppgiftsansvarig',
    dpo: 'Dataskyddsombud: {contact}',
    hosts: 'Kontaktar: {list}',
    why: 'Varför det är nödvändigt: {why}',
    own: 'Sparar ditt val, så att du inte behöver svara igen.',
    none: 'Inget av det här slaget.',
  },
  purposes: {
    visitor: 'Känna igen webbläsaren',
    session: 'Hålla ihop ett besök',
    measure: 'Mäta hur webbplatsen används',
    replay: 'Spela in hur sidor används',
    test: 'Jämföra versioner av en sida',
    errors: 'Hitta och rätta fel',
    ads: 'Visa passande annonser och mäta effekten',
    click: 'Komma ihåg vilken annons man klickade på',
    conversion: 'Mäta vad en annons ledde till',
    chat: 'Chatta på sidan och spara samtalet',
    map: 'Visa kartor',
    media: 'Spela upp video och ljud',
    social: 'Visa inlägg från sociala medier',
    settings: 'Komma ihåg inställningar',
    consent: 'Komma ihåg ett beslut om data',
    security: 'Skilja människor från robotar och förhindra missbruk',
    balance: 'Fördela belastningen mellan servrar',
    payment: 'Betala och förhindra bedrägerier',
    form: 'Visa formulär och boka tider',
    messages: 'Skicka nyhetsbrev och meddelanden',
    fonts: 'Läsa in typsnitt',
    tags: 'Läsa in andra tjänster',
    queue: 'Begränsa och ordna det som skickas',
  },
} as const satisfies PolicyLayer
