/** Íslenska. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Megum við nota vafrakökur?',
    intro:
      '{site} og {partners} óska eftir að fá að vista og lesa upplýsingar í tækinu þínu í eftirfarandi tilgangi:',
    introAlone:
      '{site} óskar eftir að fá að vista og lesa upplýsingar í tækinu þínu í eftirfarandi tilgangi:',
    consequence:
      'Ekkert fer í gang fyrr en þú samþykkir. Ef þú hafnar virkar vefurinn án þessara eiginleika.',
    withdraw:
      'Geymslutími valsins: {duration}. Þú getur hvenær sem er dregið samþykkið til baka undir „{reopen}“; það sem gert var fram að því er áfram lögmætt.',
    transfer: 'Með „Samþykkja allt“ eru gögn einnig send til landa utan verndar evrópskra laga: {countries}.',
    renewed: 'Við spyrjum aftur því að eitthvað er nýtt. Önnur svör þín standa óbreytt.',
    notice: 'Þessi vefur notar vafrakökur í þeim tilgangi sem hér er nefndur.',
    close: 'Loka og hafna',
    understood: 'Ég skil',
    accept: 'Samþykkja allt',
    reject: 'Hafna öllu',
    settings: 'Vafrakökustillingar',
    privacyPolicy: 'Persónuverndarstefna',
    cookiePolicy: 'Stefna um vafrakökur',
    legalNotice: 'Lagalegar upplýsingar',
  },
  partners: { one: '{count} samstarfsaðili', other: '{count} samstarfsaðilar' },
  months: { one: '{count} mánuður', other: '{count} mánuðir' },
  categories: {
    necessary: { title: 'Algjörlega nauðsynlegar', description: 'Án þeirra virkar vefurinn ekki.' },
    analytics: { title: 'Tölfræði', description: 'Mæla hvernig vefurinn er notaður.' },
    marketing: {
      title: 'Markaðssetning',
      description: 'Birta auglýsingar sem henta þér og mæla árangur þeirra.',
    },
    chat: { title: 'Netspjall', description: 'Spjalla við okkur á þessari síðu.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Val þitt hefur verið vistað. {list}.',
    on: '{name}: kveikt',
    off: '{name}: slökkt',
    session: 'Val þitt gildir á þessari síðu en ekki tókst að geyma það.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Vafrakökustillingar',
    intro:
      'Taktu ákvörðun um hvern tilgang. Slökkt er á öllu þar til þú kveikir á því og þú getur dregið samþykki þitt til baka hér hvenær sem er.',
    purposes: 'Tilgangur',
    always: 'Alltaf kveikt',
    save: 'Vista val mitt',
    close: 'Loka án þess að vista',
    details: 'Nánar: {name}',
    provider: 'Þjónustuaðili: {name}, {country}',
    policy: 'Persónuverndarstefna: {name}',
    cookies: 'Það sem {name} vistar',
    name: 'Heiti',
    kind: 'Tegund',
    purpose: 'Tilgangur',
    duration: 'Geymslutími',
    session: 'þar til vafranum er lokað',
    kept: 'þar til því er eytt',
    cookie: 'Vafrakaka',
    nothing: 'Vistar ekkert í tækinu þínu.',
    transferTo: 'Land sem gögn eru send til: {country} ({safeguard}).',
    transferAllow: 'Leyfa að gögn séu send til þessa lands: {country}',
    transferRisk:
      'Þar verndar hvorki jafngildisákvörðun né önnur verndarráðstöfun gögnin: yfirvöld geta lesið þau og þú hefur engin skilvirk réttarúrræði.',
    gpc: 'Vafrinn þinn biður um að ferðir þínar séu ekki raktar (Global Privacy Control). Við lítum á það sem höfnun á eftirfarandi: {list}.',
    last: 'Síðasta val þitt: {date}.',
    never: 'Þú hefur ekki valið enn.',
    copy: 'Afrita staðfestingu á vali mínu',
    copied: 'Afritað.',
    language: 'Tungumál',
    leftover: 'Ekki tókst að eyða þessu héðan: {list}. Þú getur eytt því í stillingum vafrans.',
  },
  safeguards: {
    none: 'engar verndarráðstafanir',
    adequacy: 'jafngildisákvörðun framkvæmdastjórnar ESB',
    dpf: 'EU-US Data Privacy Framework',
    scc: 'stöðluð samningsákvæði',
    bcr: 'bindandi fyrirtækjareglur',
  },
  placeholder: {
    title: '{name}: slökkt á efni',
    about:
      'Til að birta þetta efni tengist vafrinn þinn þjónustuaðilanum {provider} ({country}), sem getur vistað vafrakökur í tækinu þínu.',
    once: 'Sækja einu sinni',
    always: 'Leyfa alltaf: {name}',
    link: 'Opna á {host}',
  },
  ask: {
    title: 'Leyfa: {name}?',
    allow: 'Leyfa alltaf: {name}',
    later: 'Ekki núna',
    instead: 'Önnur leið:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} vistar og les eftirfarandi í tækinu þínu. Það sem er ekki algjörlega nauðsynlegt fer ekki í gang fyrr en þú samþykkir.',
    choice: 'Val þitt',
    withdraw: 'Draga allt samþykki til baka',
    controller: 'Ábyrgðaraðili',
    dpo: 'Persónuverndarfulltrúi: {contact}',
    hosts: 'Tengist við: {list}',
    why: 'Hvers vegna þetta er nauðsynlegt: {why}',
    own: 'Geymir val þitt svo að ekki þurfi að spyrja þig aftur.',
    none: 'Ekkert af þessu tagi.',
  },
  purposes: {
    visitor: 'Þekkja vafrann aftur',
    session: 'Halda utan um eina heimsókn',
    measure: 'Mæla notkun vefsins',
    replay: 'Taka upp hvernig síður eru notaðar',
    test: 'Bera saman útgáfur af síðu',
    errors: 'Finna og lagfæra villur',
    ads: 'Birta viðeigandi auglýsingar og mæla árangur þeirra',
    click: 'Muna á hvaða auglýsingu var smellt',
    conversion: 'Mæla hverju auglýsing skilaði',
    chat: 'Spjalla á síðunni og geyma samtalið',
    map: 'Birta kort',
    media: 'Spila myndskeið og hljóð',
    social: 'Birta færslur af samfélagsmiðlum',
    settings: 'Muna stillingar',
    consent: 'Muna ákvörðun um gögn',
    security: 'Greina fólk frá vélmennum og koma í veg fyrir misnotkun',
    balance: 'Dreifa álagi á netþjóna',
    payment: 'Greiða og koma í veg fyrir svik',
    form: 'Birta eyðublöð og bóka tíma',
    messages: 'Senda fréttabréf og skilaboð',
    fonts: 'Sækja leturgerðir',
    tags: 'Sækja aðra þjónustu',
    queue: 'Takmarka og raða því sem er sent',
  },
} as const satisfies PolicyLayer
