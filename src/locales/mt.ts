/** Malti. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Nistgħu nużaw il-cookies?',
    intro:
      '{site} u {partners} jitolbu l-kunsens tiegħek biex jaħżnu u jaqraw informazzjoni fuq l-apparat tiegħek għal dawn l-iskopijiet:',
    introAlone:
      '{site} jitlob il-kunsens tiegħek biex jaħżen u jaqra informazzjoni fuq l-apparat tiegħek għal dawn l-iskopijiet:',
    consequence:
      'Xejn ma jibda qabel ma taċċetta. Jekk tirrifjuta, is-sit jaħdem mingħajr dawn il-funzjonijiet.',
    withdraw:
      'L-għażla tiegħek tinżamm għal {duration}. Tista’ tirtira l-kunsens f’kull ħin minn “{reopen}”; dak li jkun sar qabel jibqa’ legali.',
    transfer:
      'Jekk taċċetta kollox, tintbagħat ukoll data lejn {countries}, mingħajr il-protezzjoni tad-dritt Ewropew.',
    renewed: 'Qed nerġgħu nistaqsuk għax hemm xi ħaġa ġdida. It-tweġibiet l-oħra tiegħek jibqgħu jgħoddu.',
    notice: 'Dan is-sit juża l-cookies għall-iskopijiet imsemmija.',
    close: 'Agħlaq u rrifjuta',
    understood: 'Fhimt',
    accept: 'Aċċetta kollox',
    reject: 'Irrifjuta kollox',
    settings: 'Preferenzi tal-cookies',
    privacyPolicy: 'Politika tal-privatezza',
    cookiePolicy: 'Politika tal-cookies',
    legalNotice: 'Avviż legali',
  },
  partners: {
    one: '{count} sieħeb',
    two: '{count} sħab',
    few: '{count} sħab',
    many: '{count}-il sieħeb',
    other: '{count} sieħeb',
  },
  months: { one: '{count} xahar', few: '{count} xhur', many: '{count}-il xahar', other: '{count} xahar' },
  categories: {
    necessary: { title: 'Strettament meħtieġa', description: 'Mingħajrhom is-sit ma jaħdimx.' },
    analytics: { title: 'Statistika', description: 'Inkejlu kif jintuża s-sit.' },
    marketing: { title: 'Reklamar', description: 'Nuruk reklami li jinteressawk u nkejlu l-effett tagħhom.' },
    chat: { title: 'Chat', description: 'Tkellem magħna f’din il-paġna.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'L-għażla tiegħek inħażnet. {list}.',
    on: '{name}: iva',
    off: '{name}: le',
    session: 'L-għażla tiegħek tgħodd għal din il-paġna, iżda ma setgħetx tinżamm.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Preferenzi tal-cookies',
    intro:
      'Iddeċiedi għal kull skop. Kollox ikun mitfi sakemm tixgħelu int, u tista’ tirtira l-kunsens hawn f’kull ħin.',
    purposes: 'Skopijiet',
    always: 'Dejjem attivi',
    save: 'Aħżen l-għażla tiegħi',
    close: 'Agħlaq mingħajr ma taħżen',
    details: 'Dettalji dwar {name}',
    provider: 'Fornitur: {name}, {country}',
    policy: 'Politika tal-privatezza: {name}',
    cookies: 'X’jaħżen {name}',
    name: 'Isem',
    kind: 'Tip',
    purpose: 'Skop',
    duration: 'Tul taż-żamma',
    session: 'sakemm tagħlaq il-browser',
    kept: 'sakemm jitħassar',
    cookie: 'Cookie',
    nothing: 'Ma jaħżen xejn fuq l-apparat tiegħek.',
    transferTo: 'Id-data tintbagħat lejn {country}: {safeguard}.',
    transferAllow: 'Ippermetti li tintbagħat data lejn {country}',
    transferRisk:
      'Hemmhekk ma tipproteġiha l-ebda deċiżjoni ta’ adegwatezza u l-ebda salvagwardja: l-awtoritajiet jistgħu jaqrawha, u int m’għandekx rimedju effettiv.',
    gpc: 'Il-browser tiegħek jitlob biex ma nsegwukx (Global Privacy Control). Dan inqisuh bħala rifjut ta’: {list}.',
    last: 'L-aħħar għażla tiegħek: {date}.',
    never: 'Għadek m’għażiltx.',
    copy: 'Ikkopja l-prova tal-għażla tiegħi',
    copied: 'Ikkupjat.',
    language: 'Lingwa',
    leftover: 'Minn hawn ma setax jitħassar dan: {list}. Tista’ tħassru mis-settings tal-browser.',
  },
  safeguards: {
    none: 'l-ebda salvagwardja',
    adequacy: 'deċiżjoni ta’ adegwatezza tal-Kummissjoni Ewropea',
    dpf: 'Qafas ta’ Privatezza tad-Data bejn l-UE u l-Istati Uniti',
    scc: 'klawżoli kuntrattwali standard',
    bcr: 'regoli korporattivi vinkolanti',
  },
  placeholder: {
    title: '{name}: kontenut mitfi',
    about:
      'Biex juri dan il-kontenut, il-browser tiegħek jikkuntattja lil {provider} ({country}), li jista’ jaħżen cookies fuq l-apparat tiegħek.',
    once: 'Uri darba biss',
    always: 'Dejjem ippermetti {name}',
    link: 'Iftaħ fuq {host}',
  },
  ask: {
    title: 'Tippermetti {name}?',
    allow: 'Dejjem ippermetti {name}',
    later: 'Mhux issa',
    instead: 'Mod ieħor:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} jaħżen u jaqra dan li ġej fuq l-apparat tiegħek. Dak li mhux strettament meħtieġ jibda biss wara l-kunsens tiegħek.',
    choice: 'L-għażla tiegħek',
    withdraw: 'Irtira kollox',
    controller: 'Kontrollur tad-data',
    dpo: 'Uffiċjal tal-protezzjoni tad-data: {contact}',
    hosts: 'Jikkuntattja: {list}',
    why: 'Għaliex hu meħtieġ: {why}',
    own: 'Iżomm l-għażla tiegħek, biex ma nerġgħux nistaqsuk.',
    none: 'Xejn ta’ dan it-tip.',
  },
  purposes: {
    visitor: 'Jagħraf il-browser',
    session: 'Jgħaqqad il-paġni tal-istess żjara',
    measure: 'Ikejjel l-użu tas-sit',
    replay: 'Jirreġistra kif jintużaw il-paġni',
    test: 'Iqabbel verżjonijiet ta’ paġna',
    errors: 'Isib u jsewwi l-iżbalji',
    ads: 'Juri reklami xierqa u jkejjel l-effett tagħhom',
    click: 'Jiftakar fuq liema reklam sar klikk',
    conversion: 'Ikejjel ir-riżultat ta’ reklam',
    chat: 'Iħallik titkellem fuq il-paġna u jżomm it-taħdita',
    map: 'Juri mapep',
    media: 'Idoqq vidjows u awdjo',
    social: 'Juri posts minn networks soċjali',
    settings: 'Jiftakar il-preferenzi',
    consent: 'Jiftakar deċiżjoni dwar id-data',
    security: 'Jiddistingwi bejn nies u robots u jipprevjeni l-abbuż',
    balance: 'Iqassam it-tagħbija fuq is-servers',
    payment: 'Jippermetti l-ħlas u jipprevjeni l-frodi',
    form: 'Juri formoli u jiffissa appuntamenti',
    messages: 'Jibgħat newsletters u messaġġi',
    fonts: 'Jgħabbi l-fonts',
    tags: 'Jgħabbi servizzi oħra',
    queue: 'Jillimita u jirregola dak li jintbagħat',
  },
} as const satisfies PolicyLayer
