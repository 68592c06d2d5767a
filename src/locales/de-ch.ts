/** Deutsch (Schweiz). */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Dürfen wir Cookies verwenden?',
    intro:
      '{site} und {partners} möchten für diese Zwecke Informationen auf Ihrem Gerät speichern und auslesen:',
    introAlone: '{site} möchte für diese Zwecke Informationen auf Ihrem Gerät speichern und auslesen:',
    consequence:
      'Ohne Ihre Einwilligung startet nichts davon. Wenn Sie ablehnen, nutzen Sie die Website ohne diese Funktionen.',
    withdraw:
      'Ihre Auswahl wird für {duration} gespeichert. Ihre Einwilligung können Sie jederzeit unter «{reopen}» widerrufen; was bis dahin geschehen ist, bleibt rechtmässig.',
    transfer:
      'Wenn Sie alle akzeptieren, erlauben Sie auch, dass Daten ohne den Schutz des europäischen Rechts ins Ausland bekannt gegeben werden: {countries}.',
    renewed: 'Wir fragen noch einmal, weil es etwas Neues gibt. Ihre übrigen Entscheide gelten weiter.',
    notice: 'Diese Website verwendet Cookies für die genannten Zwecke.',
    close: 'Schliessen und ablehnen',
    understood: 'Verstanden',
    accept: 'Alle akzeptieren',
    reject: 'Alle ablehnen',
    settings: 'Cookie-Einstellungen',
    privacyPolicy: 'Datenschutzerklärung',
    cookiePolicy: 'Cookie-Richtlinie',
    legalNotice: 'Impressum',
  },
  partners: { one: '{count} Partner', other: '{count} Partner' },
  months: { one: '{count} Monat', other: '{count} Monate' },
  categories: {
    necessary: {
      title: 'Unbedingt erforderlich',
      description: 'Was die Website braucht, um zu funktionieren.',
    },
    analytics: { title: 'Statistik', description: 'Messen, wie die Website genutzt wird.' },
    marketing: { title: 'Werbung', description: 'Passende Werbung zeigen und ihre Wirkung messen.' },
    chat: { title: 'Chat', description: 'Auf dieser Seite mit uns schreiben.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Auswahl gespeichert: {list}.',
    on: '{name} ein',
    off: '{name} aus',
    session: 'Ihre Auswahl gilt für diese Seite, konnte aber nicht gespeichert werden.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Cookie-Einstellungen',
    intro:
      'Entscheiden Sie für jeden Zweck einzeln. Alles bleibt aus, bis Sie es einschalten, und Sie können Ihre Einwilligung hier jederzeit widerrufen.',
    purposes: 'Zwecke',
    always: 'Immer aktiv',
    save: 'Auswahl speichern',
    close: 'Schliessen, ohne zu speichern',
    details: 'Details zu «{name}»',
    provider: 'Anbieter: {name}, {country}',
    policy: 'Datenschutzerklärung von {name}',
    cookies: 'Was {name} speichert',
    name: 'Name',
    kind: 'Art',
    purpose: 'Zweck',
    duration: 'Speicherdauer',
    session: 'bis zum Schliessen des Browsers',
    kept: 'bis zur Löschung',
    cookie: 'Cookie',
    nothing: 'Speichert nichts auf Ihrem Gerät.',
    transferTo: 'Daten werden in folgenden Staat bekannt gegeben: {country} ({safeguard}).',
    transferAllow: 'Bekanntgabe von Daten in folgenden Staat erlauben: {country}',
    transferRisk:
      'Dort schützt Ihre Daten weder ein Angemessenheitsbeschluss noch eine Garantie: Behörden können sie lesen, und Sie haben kein wirksames Rechtsmittel.',
    gpc: 'Ihr Browser teilt mit, dass Sie nicht verfolgt werden möchten (Global Privacy Control). Wir werten das als Ablehnung von: {list}.',
    last: 'Ihre letzte Auswahl: {date}.',
    never: 'Sie haben noch keine Auswahl getroffen.',
    copy: 'Nachweis meiner Auswahl kopieren',
    copied: 'Kopiert.',
    language: 'Sprache',
    leftover:
      'Von hier aus liess sich nicht löschen: {list}. Sie können das in den Einstellungen Ihres Browsers tun.',
  },
  safeguards: {
    none: 'ohne Garantie',
    adequacy: 'Angemessenheitsbeschluss der Europäischen Kommission',
    dpf: 'EU-US Data Privacy Framework',
    scc: 'Standardvertragsklauseln',
    bcr: 'verbindliche unternehmensinterne Datenschutzvorschriften',
  },
  placeholder: {
    title: '{name} ist ausgeschaltet',
    about:
      'Zum Anzeigen kontaktiert Ihr Browser {provider} ({country}). Dieser Anbieter kann dann Cookies auf Ihrem Gerät speichern.',
    once: 'Einmal laden',
    always: '{name} immer erlauben',
    link: 'Öffnen auf {host}',
  },
  ask: {
    title: '{name} erlauben?',
    allow: '{name} immer erlauben',
    later: 'Jetzt nicht',
    instead: 'Es geht auch ohne:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} speichert und liest auf Ihrem Gerät die folgenden Informationen. Was nicht unbedingt erforderlich ist, startet erst nach Ihrer Einwilligung.',
    choice: 'Ihre Auswahl',
    withdraw: 'Alles widerrufen',
    controller: 'Verantwortlich',
    dpo: 'Datenschutzberaterin oder Datenschutzberater: {contact}',
    hosts: 'Verbindungen zu: {list}',
    why: 'Warum das erforderlich ist: {why}',
    own: 'Merkt sich Ihre Auswahl, damit Sie nicht erneut gefragt werden.',
    none: 'Nichts dieser Art.',
  },
  purposes: {
    visitor: 'Den Browser wiedererkennen',
    session: 'Die Schritte eines Besuchs verbinden',
    measure: 'Messen, wie die Website genutzt wird',
    replay: 'Aufzeichnen, wie Seiten genutzt werden',
    test: 'Varianten einer Seite vergleichen',
    errors: 'Fehler finden und beheben',
    ads: 'Passende Werbung zeigen und ihre Wirkung messen',
    click: 'Sich merken, welches Inserat angeklickt wurde',
    conversion: 'Messen, was ein Inserat bewirkt hat',
    chat: 'Auf der Seite chatten und den Verlauf behalten',
    map: 'Karten anzeigen',
    media: 'Videos und Ton abspielen',
    social: 'Beiträge aus sozialen Netzwerken anzeigen',
    settings: 'Sich Einstellungen merken',
    consent: 'Sich einen Entscheid über Daten merken',
    security: 'Menschen von Bots unterscheiden und Missbrauch verhindern',
    balance: 'Die Last auf Server verteilen',
    payment: 'Zahlungen abwickeln und Betrug verhindern',
    form: 'Formulare anzeigen und Termine vereinbaren',
    messages: 'Newsletter und Nachrichten versenden',
    fonts: 'Schriften laden',
    tags: 'Andere Dienste laden',
    queue: 'Übertragungen begrenzen und ordnen',
  },
} as const satisfies PolicyLayer
