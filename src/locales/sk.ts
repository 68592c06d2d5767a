/** Slovenčina. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Môžeme používať cookies?',
    intro:
      '{site} a {partners} vás žiadajú o súhlas s ukladaním a čítaním informácií vo vašom zariadení na tieto účely:',
    introAlone:
      '{site} vás žiada o súhlas s ukladaním a čítaním informácií vo vašom zariadení na tieto účely:',
    consequence: 'Kým nesúhlasíte, nič sa nespustí. Ak odmietnete, stránka bude fungovať bez týchto funkcií.',
    withdraw:
      'Vašu voľbu uchováme {duration}. Súhlas môžete kedykoľvek odvolať cez „{reopen}“; čo sa stalo dovtedy, ostáva zákonné.',
    transfer:
      '„Prijať všetko“ zahŕňa aj odosielanie údajov do krajín bez ochrany európskeho práva: {countries}.',
    renewed: 'Pýtame sa znova, lebo pribudlo niečo nové. Vaše ostatné odpovede platia ďalej.',
    notice: 'Táto stránka používa cookies na uvedené účely.',
    close: 'Zavrieť a odmietnuť',
    understood: 'Rozumiem',
    accept: 'Prijať všetko',
    reject: 'Odmietnuť všetko',
    settings: 'Nastavenia cookies',
    privacyPolicy: 'Ochrana osobných údajov',
    cookiePolicy: 'Zásady používania cookies',
    legalNotice: 'Právne informácie',
  },
  partners: {
    one: '{count} partner',
    few: '{count} partneri',
    many: '{count} partnera',
    other: '{count} partnerov',
  },
  months: { one: '{count} mesiac', few: '{count} mesiace', other: '{count} mesiacov' },
  categories: {
    necessary: { title: 'Nevyhnutne potrebné', description: 'Bez nich stránka nefunguje.' },
    analytics: { title: 'Analytika', description: 'Meranie používania stránky.' },
    marketing: {
      title: 'Marketing',
      description: 'Zobrazovanie reklám, ktoré sú pre vás vhodné, a meranie ich účinku.',
    },
    chat: { title: 'Chat', description: 'Rozhovor s nami na tejto stránke.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Vaša voľba je uložená. {list}.',
    on: '{name}: zapnuté',
    off: '{name}: vypnuté',
    session: 'Vaša voľba platí na tejto stránke, ale nepodarilo sa ju uchovať.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Nastavenia cookies',
    intro:
      'Rozhodnite o každom účele zvlášť. Všetko je vypnuté, kým to nezapnete, a súhlas tu môžete kedykoľvek odvolať.',
    purposes: 'Účely',
    always: 'Vždy zapnuté',
    save: 'Uložiť moju voľbu',
    close: 'Zavrieť bez uloženia',
    details: 'Podrobnosti: {name}',
    provider: 'Poskytovateľ: {name}, {country}',
    policy: 'Ochrana osobných údajov: {name}',
    cookies: 'Čo ukladá {name}',
    name: 'Názov',
    kind: 'Druh',
    purpose: 'Účel',
    duration: 'Doba uchovávania',
    session: 'do zatvorenia prehliadača',
    kept: 'do vymazania',
    cookie: 'Cookie',
    nothing: 'Do vášho zariadenia nič neukladá.',
    transferTo: 'Údaje sa odosielajú do krajiny: {country} ({safeguard}).',
    transferAllow: 'Povoliť odosielanie údajov do krajiny: {country}',
    transferRisk:
      'Nechráni ich tam rozhodnutie o primeranosti ani iná záruka: úrady ich môžu čítať a vy nemáte účinný prostriedok nápravy.',
    gpc: 'Váš prehliadač žiada, aby sme vás nesledovali (Global Privacy Control). Považujeme to za odmietnutie: {list}.',
    last: 'Vaša posledná voľba: {date}.',
    never: 'Zatiaľ ste si nevybrali.',
    copy: 'Kopírovať potvrdenie o mojej voľbe',
    copied: 'Skopírované.',
    language: 'Jazyk',
    leftover: 'Odtiaľto sa nepodarilo vymazať: {list}. Môžete to urobiť v nastaveniach prehliadača.',
  },
  safeguards: {
    none: 'bez záruky',
    adequacy: 'rozhodnutie Európskej komisie o primeranosti',
    dpf: 'rámec ochrany osobných údajov medzi EÚ a USA',
    scc: 'štandardné zmluvné doložky',
    bcr: 'záväzné vnútropodnikové pravidlá',
  },
  placeholder: {
    title: '{name}: obsah je vypnutý',
    about:
      'Na zobrazenie tohto obsahu sa váš prehliadač spojí s poskytovateľom {provider} ({country}), ktorý môže do vášho zariadenia uložiť cookies.',
    once: 'Načítať raz',
    always: 'Vždy povoliť: {name}',
    link: 'Otvoriť na {host}',
  },
  ask: {
    title: 'Povoliť: {name}?',
    allow: 'Vždy povoliť: {name}',
    later: 'Teraz nie',
    instead: 'Iná možnosť:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} ukladá do vášho zariadenia a číta z neho tieto informácie. Čo nie je nevyhnutne potrebné, spustí sa až po vašom súhlase.',
    choice: 'Vaša voľba',
    withdraw: 'Odvolať všetky súhlasy',
    controller: 'Prevádzkovateľ',
    dpo: 'Zodpovedná osoba: {contact}',
    hosts: 'Spája sa s: {list}',
    why: 'Prečo je to potrebné: {why}',
    own: 'Uchováva vašu voľbu, aby sme sa nepýtali znova.',
    none: 'Nič tohto druhu.',
  },
  purposes: {
    visitor: 'Rozpoznanie prehliadača',
    session: 'Spojenie stránok jednej návštevy',
    measure: 'Meranie používania stránky',
    replay: 'Zaznamenávanie používania stránok',
    test: 'Porovnávanie verzií stránky',
    errors: 'Hľadanie a oprava chýb',
    ads: 'Zobrazovanie vhodných reklám a meranie ich účinku',
    click: 'Zapamätanie reklamy, na ktorú sa kliklo',
    conversion: 'Meranie výsledkov reklamy',
    chat: 'Rozhovor na stránke a jeho uchovanie',
    map: 'Zobrazovanie máp',
    media: 'Prehrávanie videa a zvuku',
    social: 'Zobrazovanie príspevkov zo sociálnych sietí',
    settings: 'Zapamätanie nastavení',
    consent: 'Zapamätanie rozhodnutia o údajoch',
    security: 'Odlíšenie ľudí od robotov a ochrana pred zneužitím',
    balance: 'Rozdelenie záťaže medzi servery',
    payment: 'Platby a ochrana pred podvodmi',
    form: 'Zobrazovanie formulárov a dohodnutie stretnutí',
    messages: 'Posielanie noviniek a správ',
    fonts: 'Načítanie písiem',
    tags: 'Načítanie iných služieb',
    queue: 'Obmedzenie a zoradenie odosielaných údajov',
  },
} as const satisfies PolicyLayer
