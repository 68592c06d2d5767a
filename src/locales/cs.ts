/** Čeština. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Můžeme používat cookies?',
    intro:
      '{site} a {partners} žádají o souhlas s ukládáním a čtením informací ve vašem zařízení k těmto účelům:',
    introAlone: '{site} žádá o souhlas s ukládáním a čtením informací ve vašem zařízení k těmto účelům:',
    consequence: 'Bez vašeho souhlasu se nic nespustí. Když odmítnete, web bude fungovat bez těchto funkcí.',
    withdraw:
      'Vaše volba platí {duration}. Souhlas můžete kdykoli odvolat v části „{reopen}“; co proběhlo předtím, zůstává v souladu se zákonem.',
    transfer:
      'Když přijmete vše, souhlasíte i s předáváním dat tam, kde je evropské právo nechrání: {countries}.',
    renewed: 'Ptáme se znovu, protože je tu něco nového. Vaše ostatní odpovědi dál platí.',
    notice: 'Tento web používá cookies k uvedeným účelům.',
    close: 'Zavřít a odmítnout',
    understood: 'Rozumím',
    accept: 'Přijmout vše',
    reject: 'Odmítnout vše',
    settings: 'Nastavení cookies',
    privacyPolicy: 'Ochrana osobních údajů',
    cookiePolicy: 'Zásady používání cookies',
    legalNotice: 'Právní informace',
  },
  partners: {
    one: '{count} partner',
    few: '{count} partneři',
    many: '{count} partnera',
    other: '{count} partnerů',
  },
  months: { one: '{count} měsíc', few: '{count} měsíce', other: '{count} měsíců' },
  categories: {
    necessary: { title: 'Nezbytně nutné', description: 'Bez nich web nemůže fungovat.' },
    analytics: { title: 'Analytika', description: 'Měření toho, jak se web používá.' },
    marketing: { title: 'Reklama', description: 'Zobrazování vhodných reklam a měření jejich účinnosti.' },
    chat: { title: 'Chat', description: 'Konverzace s námi na této stránce.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Volba je uložena. {list}.',
    on: '{name}: zapnuto',
    off: '{name}: vypnuto',
    session: 'Vaše volba platí pro tuto stránku, ale nepodařilo se ji uložit.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Nastavení cookies',
    intro:
      'Rozhodněte o každém účelu zvlášť. Vše je vypnuto, dokud to nezapnete, a souhlas zde můžete kdykoli odvolat.',
    purposes: 'Účely',
    always: 'Vždy zapnuto',
    save: 'Uložit volbu',
    close: 'Zavřít bez uložení',
    details: 'Podrobnosti: {name}',
    provider: 'Poskytovatel: {name}, {country}',
    policy: 'Ochrana osobních údajů: {name}',
    cookies: 'Co ukládá {name}',
    name: 'Název',
    kind: 'Druh',
    purpose: 'Účel',
    duration: 'Doba uložení',
    session: 'do zavření prohlížeče',
    kept: 'do smazání',
    cookie: 'Cookie',
    nothing: 'Neukládá ve vašem zařízení nic.',
    transferTo: 'Data se předávají do této země: {country} ({safeguard}).',
    transferAllow: 'Povolit předávání dat do této země: {country}',
    transferRisk:
      'Data tam nechrání rozhodnutí o odpovídající ochraně ani jiné záruky: úřady je mohou číst a vy nemáte účinný prostředek nápravy.',
    gpc: 'Váš prohlížeč žádá, abychom vás nesledovali (Global Privacy Control). Bereme to jako odmítnutí: {list}.',
    last: 'Vaše poslední volba: {date}.',
    never: 'Žádnou vaši volbu zatím nemáme.',
    copy: 'Zkopírovat záznam o mé volbě',
    copied: 'Zkopírováno.',
    language: 'Jazyk',
    leftover: 'Odsud se nepodařilo smazat: {list}. Můžete to udělat v nastavení prohlížeče.',
  },
  safeguards: {
    none: 'bez záruk',
    adequacy: 'rozhodnutí Evropské komise o odpovídající ochraně',
    dpf: 'rámec EU–USA pro ochranu údajů',
    scc: 'standardní smluvní doložky',
    bcr: 'závazná podniková pravidla',
  },
  placeholder: {
    title: '{name}: vypnuto',
    about:
      'Pro zobrazení se váš prohlížeč spojí s poskytovatelem {provider} ({country}), který může do vašeho zařízení uložit cookies.',
    once: 'Načíst jednou',
    always: 'Vždy povolit: {name}',
    link: 'Otevřít na {host}',
  },
  ask: {
    title: 'Povolit „{name}“?',
    allow: 'Vždy povolit: {name}',
    later: 'Teď ne',
    instead: 'Jde to i jinak:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} ve vašem zařízení ukládá a čte následující informace. Co není nezbytně nutné, spustí se až po vašem souhlasu.',
    choice: 'Vaše volba',
    withdraw: 'Odvolat všechny souhlasy',
    controller: 'Správce osobních údajů',
    dpo: 'Pověřenec pro ochranu osobních údajů: {contact}',
    hosts: 'Spojuje se se servery: {list}',
    why: 'Proč je to nutné: {why}',
    own: 'Uchovává vaši volbu, abychom se nemuseli ptát znovu.',
    none: 'Nic takového.',
  },
  purposes: {
    visitor: 'Rozpoznání prohlížeče',
    session: 'Propojení kroků jedné návštěvy',
    measure: 'Měření toho, jak se web používá',
    replay: 'Nahrávání toho, jak se stránky používají',
    test: 'Porovnávání verzí stránky',
    errors: 'Hledání a opravy chyb',
    ads: 'Zobrazování vhodných reklam a měření jejich účinnosti',
    click: 'Zapamatování reklamy, na kterou se kliklo',
    conversion: 'Měření toho, k čemu reklama vedla',
    chat: 'Chat na stránce a uchování konverzace',
    map: 'Zobrazení map',
    media: 'Přehrávání videa a zvuku',
    social: 'Zobrazení příspěvků ze sociálních sítí',
    settings: 'Zapamatování nastavení',
    consent: 'Zapamatování rozhodnutí o datech',
    security: 'Rozlišení lidí od robotů a ochrana před zneužitím',
    balance: 'Rozložení zátěže mezi servery',
    payment: 'Platby a předcházení podvodům',
    form: 'Zobrazení formulářů a domlouvání schůzek',
    messages: 'Rozesílání newsletterů a zpráv',
    fonts: 'Načtení písem',
    tags: 'Načtení dalších služeb',
    queue: 'Omezení a řazení odesílaných dat',
  },
} as const satisfies PolicyLayer
