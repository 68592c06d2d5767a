/** Latviešu. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Vai drīkstam izmantot sīkdatnes?',
    intro: '{site} un {partners} lūdz atļauju saglabāt un lasīt informāciju jūsu ierīcē šādos nolūkos:',
    introAlone: '{site} lūdz atļauju saglabāt un lasīt informāciju jūsu ierīcē šādos nolūkos:',
    consequence:
      'Bez jūsu piekrišanas nekas netiek palaists. Ja atteiksieties, vietne darbosies bez šīm funkcijām.',
    withdraw:
      'Jūsu izvēles glabāšanas ilgums: {duration}. Piekrišanu varat jebkurā laikā atsaukt sadaļā „{reopen}”; līdz tam darītais paliek likumīgs.',
    transfer:
      '„Pieņemt visas” nozīmē arī datu sūtīšanu uz valstīm bez Eiropas tiesību aizsardzības: {countries}.',
    renewed: 'Jautājam vēlreiz, jo ir kas jauns. Pārējās jūsu atbildes paliek spēkā.',
    notice: 'Šī vietne izmanto sīkdatnes norādītajos nolūkos.',
    close: 'Aizvērt un noraidīt',
    understood: 'Sapratu',
    accept: 'Pieņemt visas',
    reject: 'Noraidīt visas',
    settings: 'Sīkdatņu iestatījumi',
    privacyPolicy: 'Privātuma politika',
    cookiePolicy: 'Sīkdatņu politika',
    legalNotice: 'Juridiskā informācija',
  },
  partners: { zero: '{count} partneru', one: '{count} partneris', other: '{count} partneri' },
  months: { zero: '{count} mēnešu', one: '{count} mēnesis', other: '{count} mēneši' },
  categories: {
    necessary: { title: 'Obligāti nepieciešamās', description: 'Bez tām vietne nedarbojas.' },
    analytics: { title: 'Statistika', description: 'Mērīt, kā vietni lieto.' },
    marketing: { title: 'Mārketings', description: 'Rādīt jums piemērotas reklāmas un mērīt to rezultātus.' },
    chat: { title: 'Tērzēšana', description: 'Sazināties ar mums šajā lapā.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Izvēle saglabāta. {list}.',
    on: '{name}: ieslēgts',
    off: '{name}: izslēgts',
    session: 'Izvēle ir spēkā šajā lapā, bet to neizdevās saglabāt.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Sīkdatņu iestatījumi',
    intro:
      'Izlemiet par katru nolūku. Viss ir izslēgts, līdz to ieslēdzat, un piekrišanu šeit varat jebkurā laikā atsaukt.',
    purposes: 'Nolūki',
    always: 'Vienmēr ieslēgtas',
    save: 'Saglabāt manu izvēli',
    close: 'Aizvērt nesaglabājot',
    details: 'Sīkāk: {name}',
    provider: 'Pakalpojuma sniedzējs: {name}, {country}',
    policy: 'Privātuma politika: {name}',
    cookies: 'Ko saglabā {name}',
    name: 'Nosaukums',
    kind: 'Veids',
    purpose: 'Nolūks',
    duration: 'Glabāšanas ilgums',
    session: 'līdz pārlūka aizvēršanai',
    kept: 'līdz dzēšanai',
    cookie: 'Sīkdatne',
    nothing: 'Jūsu ierīcē neko nesaglabā.',
    transferTo: 'Valsts, uz kuru sūta datus: {country} ({safeguard}).',
    transferAllow: 'Atļaut sūtīt datus uz šo valsti: {country}',
    transferRisk:
      'Tur tos neaizsargā ne lēmums par aizsardzības līmeņa pietiekamību, ne citas garantijas: iestādes var tos lasīt, un jums nav efektīvu tiesību aizsardzības līdzekļu.',
    gpc: 'Jūsu pārlūks lūdz jūs neizsekot (Global Privacy Control). To uzskatām par atteikumu: {list}.',
    last: 'Jūsu pēdējā izvēle: {date}.',
    never: 'Izvēle vēl nav izdarīta.',
    copy: 'Kopēt manas izvēles apliecinājumu',
    copied: 'Nokopēts.',
    language: 'Valoda',
    leftover: 'No šejienes neizdevās izdzēst: {list}. To varat izdarīt pārlūka iestatījumos.',
  },
  safeguards: {
    none: 'bez garantijām',
    adequacy: 'Eiropas Komisijas lēmums par aizsardzības līmeņa pietiekamību',
    dpf: 'ES un ASV datu privātuma regulējums',
    scc: 'līguma standartklauzulas',
    bcr: 'saistošie uzņēmuma noteikumi',
  },
  placeholder: {
    title: '{name}: saturs ir izslēgts',
    about:
      'Lai parādītu šo saturu, jūsu pārlūks sazinās ar pakalpojuma sniedzēju {provider} ({country}), kas var saglabāt sīkdatnes jūsu ierīcē.',
    once: 'Ielādēt vienreiz',
    always: 'Vienmēr atļaut: {name}',
    link: 'Atvērt vietnē {host}',
  },
  ask: {
    title: 'Atļaut: {name}?',
    allow: 'Vienmēr atļaut: {name}',
    later: 'Ne tagad',
    instead: 'Cita iespēja:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} saglabā un lasa jūsu ierīcē turpmāk norādīto informāciju. Tas, kas nav obligāti nepieciešams, tiek palaists tikai pēc jūsu piekrišanas.',
    choice: 'Jūsu izvēle',
    withdraw: 'Atsaukt visas piekrišanas',
    controller: 'Pārzinis',
    dpo: 'Datu aizsardzības speciālists: {contact}',
    hosts: 'Sazinās ar: {list}',
    why: 'Kāpēc tas ir nepieciešams: {why}',
    own: 'Glabā jūsu izvēli, lai nebūtu jājautā vēlreiz.',
    none: 'Nekā tāda nav.',
  },
  purposes: {
    visitor: 'Atpazīt pārlūku',
    session: 'Saistīt viena apmeklējuma lapas',
    measure: 'Mērīt, kā vietni lieto',
    replay: 'Ierakstīt, kā lapas lieto',
    test: 'Salīdzināt lapas versijas',
    errors: 'Atrast un labot kļūdas',
    ads: 'Rādīt piemērotas reklāmas un mērīt to rezultātus',
    click: 'Atcerēties, uz kuras reklāmas noklikšķināts',
    conversion: 'Mērīt reklāmas rezultātus',
    chat: 'Tērzēt lapā un saglabāt sarunu',
    map: 'Rādīt kartes',
    media: 'Atskaņot video un skaņu',
    social: 'Rādīt ierakstus no sociālajiem tīkliem',
    settings: 'Atcerēties iestatījumus',
    consent: 'Atcerēties lēmumu par datiem',
    security: 'Atšķirt cilvēkus no robotiem un novērst ļaunprātīgu izmantošanu',
    balance: 'Sadalīt slodzi starp serveriem',
    payment: 'Maksāt un novērst krāpšanu',
    form: 'Rādīt veidlapas un pieteikt tikšanās',
    messages: 'Sūtīt jaunumus un ziņas',
    fonts: 'Ielādēt fontus',
    tags: 'Ielādēt citus pakalpojumus',
    queue: 'Ierobežot un sakārtot sūtāmo',
  },
} as const satisfies PolicyLayer
