/** Suomi. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Saammeko käyttää evästeitä?',
    intro:
      '{site} ja {partners} pyytävät lupaa tallentaa ja lukea tietoja laitteellasi näihin tarkoituksiin:',
    introAlone: '{site} pyytää lupaa tallentaa ja lukea tietoja laitteellasi näihin tarkoituksiin:',
    consequence:
      'Mitään ei käynnistetä ilman lupaasi. Jos kieltäydyt, sivusto toimii ilman näitä toimintoja.',
    withdraw:
      'Valintasi säilytetään {duration}. Voit peruuttaa suostumuksesi milloin tahansa kohdassa ”{reopen}”. Peruuttaminen ei vaikuta aiemman käsittelyn lainmukaisuuteen.',
    transfer:
      'Jos hyväksyt kaikki, tietoja siirretään myös maihin, joissa eurooppalainen lainsäädäntö ei suojaa niitä: {countries}.',
    renewed: 'Kysymme uudelleen, koska jotain on muuttunut. Muut vastauksesi ovat edelleen voimassa.',
    notice: 'Tämä sivusto käyttää evästeitä mainittuihin tarkoituksiin.',
    close: 'Sulje ja hylkää',
    understood: 'Selvä',
    accept: 'Hyväksy kaikki',
    reject: 'Hylkää kaikki',
    settings: 'Evästeasetukset',
    privacyPolicy: 'Tietosuojaseloste',
    cookiePolicy: 'Evästekäytäntö',
    legalNotice: 'Oikeudelliset tiedot',
  },
  partners: { one: '{count} kumppani', other: '{count} kumppania' },
  categories: {
    necessary: { title: 'Välttämättömät', description: 'Sivusto ei toimi ilman näitä.' },
    analytics: { title: 'Analytiikka', description: 'Mitata, miten sivustoa käytetään.' },
    marketing: {
      title: 'Mainonta',
      description: 'Näyttää sinulle sopivia mainoksia ja mitata niiden tehoa.',
    },
    chat: { title: 'Chat', description: 'Keskustella kanssamme tällä sivulla.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Valinta tallennettu: {list}.',
    on: '{name} käytössä',
    off: '{name} pois käytöstä',
    session: 'Valintasi on voimassa tällä sivulla, mutta sitä ei voitu tallentaa.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Evästeasetukset',
    intro:
      'Päätä jokaisesta käyttötarkoituksesta erikseen. Kaikki on pois käytöstä, kunnes otat sen käyttöön, ja voit peruuttaa suostumuksesi täällä milloin tahansa.',
    purposes: 'Käyttötarkoitukset',
    always: 'Aina käytössä',
    save: 'Tallenna valintani',
    close: 'Sulje tallentamatta',
    details: 'Lisätietoja: {name}',
    provider: 'Palveluntarjoaja: {name}, {country}',
    policy: 'Tietosuojaseloste: {name}',
    cookies: 'Mitä {name} tallentaa',
    name: 'Nimi',
    kind: 'Tyyppi',
    purpose: 'Käyttötarkoitus',
    duration: 'Säilytysaika',
    session: 'kunnes suljet selaimen',
    kept: 'kunnes tieto poistetaan',
    cookie: 'Eväste',
    nothing: 'Ei tallenna mitään laitteellesi.',
    transferTo: 'Maa, johon tietoja siirretään: {country} ({safeguard}).',
    transferAllow: 'Salli tietojen siirto maahan: {country}',
    transferRisk:
      'Siellä tietoja ei suojaa tietosuojan tason riittävyyttä koskeva päätös eikä mikään muu suojatoimi: viranomaiset voivat lukea niitä, eikä käytössäsi ole tehokkaita oikeussuojakeinoja.',
    gpc: 'Selaimesi pyytää, ettei sinua seurattaisi (Global Privacy Control). Tulkitsemme tämän kielloksi, joka koskee seuraavia: {list}.',
    last: 'Viimeisin valintasi: {date}.',
    never: 'Et ole vielä tehnyt valintaa.',
    copy: 'Kopioi todiste valinnastani',
    copied: 'Kopioitu.',
    language: 'Kieli',
    leftover: 'Tästä ei voitu poistaa: {list}. Voit tehdä sen selaimesi asetuksissa.',
  },
  safeguards: {
    none: 'ei suojatoimia',
    adequacy: 'Euroopan komission päätös tietosuojan tason riittävyydestä',
    dpf: 'EU:n ja Yhdysvaltojen tietosuojakehys',
    scc: 'vakiosopimuslausekkeet',
    bcr: 'yritystä koskevat sitovat säännöt',
  },
  placeholder: {
    title: '{name} on pois käytöstä',
    about:
      'Jotta tämä sisältö voidaan näyttää, selaimesi ottaa yhteyden palveluntarjoajaan ({provider}, {country}), joka voi tallentaa evästeitä laitteellesi.',
    once: 'Lataa kerran',
    always: 'Salli aina: {name}',
    link: 'Avaa sivustolla {host}',
  },
  ask: {
    title: 'Sallitaanko {name}?',
    allow: 'Salli aina: {name}',
    later: 'Ei nyt',
    instead: 'Muu vaihtoehto:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} tallentaa ja lukee laitteellasi seuraavat tiedot. Se, mikä ei ole välttämätöntä, käynnistyy vasta suostumuksestasi.',
    choice: 'Valintasi',
    withdraw: 'Peruuta kaikki',
    controller: 'Rekisterinpitäjä',
    dpo: 'Tietosuojavastaava: {contact}',
    hosts: 'Yhteydet palvelimiin: {list}',
    why: 'Miksi tämä on välttämätön: {why}',
    own: 'Muistaa valintasi, jotta sitä ei kysytä uudelleen.',
    none: 'Ei mitään tällaista.',
  },
  purposes: {
    visitor: 'Tunnistaa selain uudelleen',
    session: 'Yhdistää saman käynnin tapahtumat',
    measure: 'Mitata, miten sivustoa käytetään',
    replay: 'Tallentaa, miten sivuja käytetään',
    test: 'Vertailla sivun versioita',
    errors: 'Löytää ja korjata virheitä',
    ads: 'Näyttää sopivia mainoksia ja mitata niiden tehoa',
    click: 'Muistaa, mitä mainosta napsautettiin',
    conversion: 'Mitata, mihin mainos johti',
    chat: 'Keskustella sivulla ja säilyttää keskustelu',
    map: 'Näyttää karttoja',
    media: 'Toistaa videoita ja ääntä',
    social: 'Näyttää sosiaalisen median julkaisuja',
    settings: 'Muistaa asetuksia',
    consent: 'Muistaa tietoja koskeva päätös',
    security: 'Erottaa ihmiset boteista ja estää väärinkäyttöä',
    balance: 'Jakaa kuormaa palvelimille',
    payment: 'Välittää maksuja ja estää petoksia',
    form: 'Näyttää lomakkeita ja varata aikoja',
    messages: 'Lähettää uutiskirjeitä ja viestejä',
    fonts: 'Ladata fontteja',
    tags: 'Ladata muita palveluja',
    queue: 'Rajoittaa ja järjestää lähetyksiä',
  },
} as const satisfies PolicyLayer
