/** Slovenščina. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Ali smemo uporabljati piškotke?',
    intro:
      '{site} in {partners} vas prosimo za privolitev, da na vaši napravi shranjujemo in beremo podatke za te namene:',
    introAlone: '{site} vas prosi za privolitev, da na vaši napravi shranjuje in bere podatke za te namene:',
    consequence: 'Brez vaše privolitve se nič ne zažene. Če zavrnete, spletno mesto deluje brez teh funkcij.',
    withdraw:
      'Vašo izbiro hranimo {duration}. Privolitev lahko kadar koli prekličete pod »{reopen}«; kar je bilo storjeno pred tem, ostane zakonito.',
    transfer:
      '»Sprejmi vse« vključuje tudi pošiljanje podatkov v države brez varstva evropskega prava: {countries}.',
    renewed: 'Znova vas sprašujemo, ker je nekaj novega. Vaši drugi odgovori ostajajo v veljavi.',
    notice: 'To spletno mesto uporablja piškotke za navedene namene.',
    close: 'Zapri in zavrni',
    understood: 'Razumem',
    accept: 'Sprejmi vse',
    reject: 'Zavrni vse',
    settings: 'Nastavitve piškotkov',
    privacyPolicy: 'Politika zasebnosti',
    cookiePolicy: 'Politika piškotkov',
    legalNotice: 'Pravno obvestilo',
  },
  partners: {
    one: '{count} partner',
    two: '{count} partnerja',
    few: '{count} partnerji',
    other: '{count} partnerjev',
  },
  months: { one: '{count} mesec', two: '{count} meseca', few: '{count} meseci', other: '{count} mesecev' },
  categories: {
    necessary: { title: 'Nujno potrebni', description: 'Brez njih spletno mesto ne deluje.' },
    analytics: { title: 'Analitika', description: 'Merjenje uporabe spletnega mesta.' },
    marketing: {
      title: 'Trženje',
      description: 'Prikazovanje oglasov, ki vam ustrezajo, in merjenje njihovega učinka.',
    },
    chat: { title: 'Klepet', description: 'Pogovor z nami na tej strani.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Vaša izbira je shranjena. {list}.',
    on: '{name}: vklopljeno',
    off: '{name}: izklopljeno',
    session: 'Vaša izbira velja za to stran, vendar je ni bilo mogoče ohraniti.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Nastavitve piškotkov',
    intro:
      'Odločite se za vsak namen posebej. Vse je izklopljeno, dokler ne vklopite sami, privolitev pa lahko tu kadar koli prekličete.',
    purposes: 'Nameni',
    always: 'Vedno vklopljeni',
    save: 'Shrani mojo izbiro',
    close: 'Zapri brez shranjevanja',
    details: 'Podrobnosti: {name}',
    provider: 'Ponudnik: {name}, {country}',
    policy: 'Politika zasebnosti: {name}',
    cookies: 'Kaj shranjuje {name}',
    name: 'Ime',
    kind: 'Vrsta',
    purpose: 'Namen',
    duration: 'Čas hrambe',
    session: 'do zaprtja brskalnika',
    kept: 'do izbrisa',
    cookie: 'Piškotek',
    nothing: 'Na vaši napravi ne shranjuje ničesar.',
    transferTo: 'Podatki se pošiljajo v državo: {country} ({safeguard}).',
    transferAllow: 'Dovoli pošiljanje podatkov v državo: {country}',
    transferRisk:
      'Tam jih ne varuje noben sklep o ustreznosti in noben zaščitni ukrep: oblasti jih lahko berejo, vi pa nimate učinkovitega pravnega sredstva.',
    gpc: 'Vaš brskalnik prosi, naj vam ne sledimo (Global Privacy Control). To upoštevamo kot zavrnitev: {list}.',
    last: 'Vaša zadnja izbira: {date}.',
    never: 'Niste še izbrali.',
    copy: 'Kopiraj potrdilo o moji izbiri',
    copied: 'Kopirano.',
    language: 'Jezik',
    leftover: 'Od tu ni bilo mogoče izbrisati: {list}. To lahko storite v nastavitvah brskalnika.',
  },
  safeguards: {
    none: 'brez zaščitnih ukrepov',
    adequacy: 'sklep Evropske komisije o ustreznosti',
    dpf: 'okvir za varstvo zasebnosti podatkov med EU in ZDA',
    scc: 'standardne pogodbene klavzule',
    bcr: 'zavezujoča poslovna pravila',
  },
  placeholder: {
    title: '{name}: vsebina je izklopljena',
    about:
      'Za prikaz te vsebine se vaš brskalnik poveže s ponudnikom {provider} ({country}), ki lahko na vašo napravo shrani piškotke.',
    once: 'Naloži enkrat',
    always: 'Vedno dovoli: {name}',
    link: 'Odpri na {host}',
  },
  ask: {
    title: 'Ali dovolite: {name}?',
    allow: 'Vedno dovoli: {name}',
    later: 'Ne zdaj',
    instead: 'Druga možnost:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} na vaši napravi shranjuje in bere naslednje podatke. Kar ni nujno potrebno, se zažene šele po vaši privolitvi.',
    choice: 'Vaša izbira',
    withdraw: 'Prekliči vse privolitve',
    controller: 'Upravljavec podatkov',
    dpo: 'Pooblaščena oseba za varstvo podatkov: {contact}',
    hosts: 'Povezuje se z: {list}',
    why: 'Zakaj je to potrebno: {why}',
    own: 'Hrani vašo izbiro, da vas ne sprašujemo znova.',
    none: 'Nič te vrste.',
  },
  purposes: {
    visitor: 'Prepoznavanje brskalnika',
    session: 'Povezovanje strani istega obiska',
    measure: 'Merjenje uporabe spletnega mesta',
    replay: 'Snemanje uporabe strani',
    test: 'Primerjanje različic strani',
    errors: 'Iskanje in odpravljanje napak',
    ads: 'Prikazovanje ustreznih oglasov in merjenje učinka',
    click: 'Pomnjenje kliknjenega oglasa',
    conversion: 'Merjenje uspešnosti oglasa',
    chat: 'Pogovor na strani in hramba pogovora',
    map: 'Prikazovanje zemljevidov',
    media: 'Predvajanje videoposnetkov in zvoka',
    social: 'Prikazovanje objav z družbenih omrežij',
    settings: 'Pomnjenje nastavitev',
    consent: 'Pomnjenje odločitve o podatkih',
    security: 'Razlikovanje ljudi od robotov in preprečevanje zlorab',
    balance: 'Porazdelitev obremenitve med strežnike',
    payment: 'Plačevanje in preprečevanje goljufij',
    form: 'Prikazovanje obrazcev in dogovarjanje za termine',
    messages: 'Pošiljanje novic in sporočil',
    fonts: 'Nalaganje pisav',
    tags: 'Nalaganje drugih storitev',
    queue: 'Omejevanje in razvrščanje poslanega',
  },
} as const satisfies PolicyLayer
