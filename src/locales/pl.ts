/** Polski. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Czy możemy używać plików cookie?',
    intro:
      '{site} i {partners} proszą o zgodę na zapisywanie i odczytywanie informacji na Twoim urządzeniu w tych celach:',
    introAlone:
      '{site} prosi o zgodę na zapisywanie i odczytywanie informacji na Twoim urządzeniu w tych celach:',
    consequence:
      'Nic nie uruchomi się bez Twojej zgody. Jeśli odmówisz, strona będzie działać bez tych funkcji.',
    withdraw:
      'Twój wybór przechowujemy przez {duration}. Zgodę możesz w każdej chwili wycofać, wybierając „{reopen}”; wcześniejsze działania pozostają zgodne z prawem.',
    transfer:
      '„Akceptuj wszystkie” oznacza też przesyłanie danych do krajów bez ochrony prawa europejskiego: {countries}.',
    renewed: 'Pytamy ponownie, bo pojawiło się coś nowego. Pozostałe odpowiedzi zachowują ważność.',
    notice: 'Ta strona używa plików cookie w podanych celach.',
    close: 'Zamknij i odrzuć',
    understood: 'Rozumiem',
    accept: 'Akceptuj wszystkie',
    reject: 'Odrzuć wszystkie',
    settings: 'Ustawienia plików cookie',
    privacyPolicy: 'Polityka prywatności',
    cookiePolicy: 'Polityka plików cookie',
    legalNotice: 'Informacje prawne',
  },
  partners: {
    one: '{count} partner',
    few: '{count} partnerzy',
    many: '{count} partnerów',
    other: '{count} partnera',
  },
  months: {
    one: '{count} miesiąc',
    few: '{count} miesiące',
    many: '{count} miesięcy',
    other: '{count} miesiąca',
  },
  categories: {
    necessary: { title: 'Ściśle niezbędne', description: 'Bez nich strona nie działa.' },
    analytics: { title: 'Analityka', description: 'Pomiar korzystania ze strony.' },
    marketing: {
      title: 'Marketing',
      description: 'Wyświetlanie dopasowanych do Ciebie reklam i pomiar ich skuteczności.',
    },
    chat: { title: 'Czat', description: 'Rozmowa z nami na tej stronie.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Twój wybór został zapisany. {list}.',
    on: '{name}: włączono',
    off: '{name}: wyłączono',
    session: 'Twój wybór obowiązuje na tej stronie, ale nie udało się go zapisać.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Ustawienia plików cookie',
    intro:
      'Zdecyduj o każdym celu osobno. Wszystko jest wyłączone, dopóki tego nie włączysz, a zgodę możesz tu wycofać w każdej chwili.',
    purposes: 'Cele',
    always: 'Zawsze włączone',
    save: 'Zapisz mój wybór',
    close: 'Zamknij bez zapisywania',
    details: 'Szczegóły: {name}',
    provider: 'Dostawca: {name}, {country}',
    policy: 'Polityka prywatności: {name}',
    cookies: 'Co zapisuje {name}',
    name: 'Nazwa',
    kind: 'Rodzaj',
    purpose: 'Cel',
    duration: 'Okres przechowywania',
    session: 'do zamknięcia przeglądarki',
    kept: 'do usunięcia',
    cookie: 'Plik cookie',
    nothing: 'Nie zapisuje niczego na Twoim urządzeniu.',
    transferTo: 'Dane trafiają do kraju: {country} ({safeguard}).',
    transferAllow: 'Zezwól na przesyłanie danych do kraju: {country}',
    transferRisk:
      'Nie chroni ich tam decyzja o odpowiednim stopniu ochrony ani żadne zabezpieczenie: mogą je odczytać władze, a Tobie nie przysługuje skuteczny środek ochrony prawnej.',
    gpc: 'Twoja przeglądarka prosi, aby Cię nie śledzić (Global Privacy Control). Traktujemy to jako odmowę zgody na: {list}.',
    last: 'Twój ostatni wybór: {date}.',
    never: 'Nie dokonano jeszcze wyboru.',
    copy: 'Skopiuj potwierdzenie mojego wyboru',
    copied: 'Skopiowano.',
    language: 'Język',
    leftover: 'Nie udało się stąd usunąć: {list}. Możesz to zrobić w ustawieniach przeglądarki.',
  },
  safeguards: {
    none: 'brak zabezpieczeń',
    adequacy: 'decyzja Komisji Europejskiej o odpowiednim stopniu ochrony',
    dpf: 'Ramy ochrony danych UE–USA',
    scc: 'standardowe klauzule umowne',
    bcr: 'wiążące reguły korporacyjne',
  },
  placeholder: {
    title: '{name}: treść wyłączona',
    about:
      'Aby wyświetlić tę treść, Twoja przeglądarka połączy się z dostawcą {provider} ({country}), który może zapisać pliki cookie na Twoim urządzeniu.',
    once: 'Wczytaj raz',
    always: 'Zawsze zezwalaj na: {name}',
    link: 'Otwórz na stronie {host}',
  },
  ask: {
    title: 'Czy zezwalasz na: {name}?',
    allow: 'Zawsze zezwalaj na: {name}',
    later: 'Nie teraz',
    instead: 'Inny sposób:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} zapisuje i odczytuje na Twoim urządzeniu poniższe informacje. To, co nie jest ściśle niezbędne, uruchamia się dopiero po Twojej zgodzie.',
    choice: 'Twój wybór',
    withdraw: 'Wycofaj wszystkie zgody',
    controller: 'Administrator danych',
    dpo: 'Inspektor ochrony danych: {contact}',
    hosts: 'Łączy się z: {list}',
    why: 'Dlaczego to niezbędne: {why}',
    own: 'Przechowuje Twój wybór, aby nie pytać ponownie.',
    none: 'Nic tego rodzaju.',
  },
  purposes: {
    visitor: 'Rozpoznawanie przeglądarki',
    session: 'Łączenie odsłon jednej wizyty',
    measure: 'Pomiar korzystania ze strony',
    replay: 'Nagrywanie sposobu korzystania ze stron',
    test: 'Porównywanie wersji strony',
    errors: 'Wykrywanie i naprawianie błędów',
    ads: 'Wyświetlanie dopasowanych reklam i pomiar ich skuteczności',
    click: 'Zapamiętywanie klikniętej reklamy',
    conversion: 'Pomiar efektów reklamy',
    chat: 'Rozmowa na tej stronie i zapis jej treści',
    map: 'Wyświetlanie map',
    media: 'Odtwarzanie filmów i dźwięku',
    social: 'Wyświetlanie postów z mediów społecznościowych',
    settings: 'Zapamiętywanie ustawień',
    consent: 'Zapamiętywanie decyzji dotyczącej danych',
    security: 'Odróżnianie ludzi od robotów i zapobieganie nadużyciom',
    balance: 'Rozkładanie obciążenia między serwery',
    payment: 'Płatności i zapobieganie oszustwom',
    form: 'Wyświetlanie formularzy i umawianie spotkań',
    messages: 'Wysyłanie newsletterów i wiadomości',
    fonts: 'Wczytywanie czcionek',
    tags: 'Wczytywanie innych usług',
    queue: 'Ograniczanie i porządkowanie wysyłanych danych',
  },
} as const satisfies PolicyLayer
