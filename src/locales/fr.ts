/** Français. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Acceptez-vous les cookies ?',
    intro:
      '{site} et {partners} demandent à enregistrer et à lire des informations sur votre appareil, pour ces finalités :',
    introAlone:
      '{site} demande à enregistrer et à lire des informations sur votre appareil, pour ces finalités :',
    consequence: 'Rien ne démarre avant votre accord. Si vous refusez, le site fonctionne sans ces services.',
    withdraw:
      'Votre choix a une durée de {duration}. Vous pouvez le retirer à tout moment par « {reopen} » ; ce qui a été fait avant reste licite.',
    transfer:
      'Tout accepter inclut l’envoi de données vers : {countries}, sans la protection du droit européen.',
    renewed: 'Nous vous le redemandons car il y a du nouveau. Vos autres réponses restent valables.',
    notice: 'Ce site utilise des cookies pour les finalités ci-dessous.',
    close: 'Fermer et refuser',
    understood: 'Compris',
    accept: 'Tout accepter',
    reject: 'Tout refuser',
    settings: 'Gérer mes cookies',
    privacyPolicy: 'Politique de confidentialité',
    cookiePolicy: 'Politique de cookies',
    legalNotice: 'Mentions légales',
  },
  partners: { one: '{count} partenaire', other: '{count} partenaires' },
  months: { other: '{count} mois' },
  categories: {
    necessary: { title: 'Strictement nécessaires', description: 'Ce sans quoi le site ne fonctionne pas.' },
    analytics: { title: 'Mesure d’audience', description: 'Comprendre comment le site est utilisé.' },
    marketing: {
      title: 'Publicité',
      description: 'Montrer des annonces qui vous correspondent et les mesurer.',
    },
    chat: { title: 'Messagerie', description: 'Discuter avec nous sur cette page.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Choix enregistré : {list}.',
    on: '{name} activé',
    off: '{name} désactivé',
    session: 'Votre choix vaut pour cette page mais n’a pas pu être conservé.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Gérer mes cookies',
    intro:
      'Décidez pour chaque finalité. Tout est désactivé tant que vous ne l’activez pas, et vous pouvez retirer votre accord ici à tout moment.',
    purposes: 'Finalités',
    always: 'Toujours actifs',
    save: 'Enregistrer mon choix',
    close: 'Fermer sans enregistrer',
    details: 'Détails sur {name}',
    provider: 'Fournisseur : {name}, {country}',
    policy: 'Politique de confidentialité de {name}',
    cookies: 'Ce que {name} enregistre',
    name: 'Nom',
    kind: 'Type',
    purpose: 'Finalité',
    duration: 'Durée',
    session: 'jusqu’à la fermeture du navigateur',
    kept: 'jusqu’à sa suppression',
    cookie: 'Cookie',
    nothing: 'N’enregistre rien sur votre appareil.',
    transferTo: 'Données envoyées vers : {country} ({safeguard}).',
    transferAllow: 'Autoriser l’envoi de données vers : {country}',
    transferRisk:
      'Aucune décision d’adéquation ni garantie ne les y protège : des autorités peuvent les lire, sans recours effectif pour vous.',
    gpc: 'Votre navigateur demande à ne pas être suivi (Global Privacy Control). Nous le traitons comme un refus de : {list}.',
    last: 'Votre dernier choix : {date}.',
    never: 'Vous n’avez pas encore choisi.',
    copy: 'Copier la preuve de mon choix',
    copied: 'Copié.',
    language: 'Langue',
    leftover:
      '{list} : la suppression n’est pas possible d’ici. Vous pouvez le faire dans les réglages de votre navigateur.',
  },
  safeguards: {
    none: 'sans garantie',
    adequacy: 'décision d’adéquation de la Commission européenne',
    dpf: 'cadre de protection des données UE–États-Unis',
    scc: 'clauses contractuelles types',
    bcr: 'règles d’entreprise contraignantes',
  },
  placeholder: {
    title: '{name} est désactivé',
    about:
      'Pour l’afficher, votre navigateur contacte {provider} ({country}), qui peut enregistrer des cookies sur votre appareil.',
    once: 'Charger une fois',
    always: 'Toujours autoriser {name}',
    link: 'Ouvrir sur {host}',
  },
  ask: {
    title: 'Autoriser {name} ?',
    allow: 'Toujours autoriser {name}',
    later: 'Pas maintenant',
    instead: 'Sans cela :',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} enregistre et lit les informations suivantes sur votre appareil. Ce qui n’est pas strictement nécessaire ne démarre qu’après votre accord.',
    choice: 'Votre choix',
    withdraw: 'Tout retirer',
    controller: 'Responsable du traitement',
    dpo: 'Délégué à la protection des données : {contact}',
    hosts: 'Serveurs contactés : {list}',
    why: 'Pourquoi c’est nécessaire : {why}',
    own: 'Conserve votre choix, pour ne pas vous le redemander.',
    none: 'Rien de ce type.',
  },
  purposes: {
    visitor: 'Reconnaître le navigateur',
    session: 'Suivre une même visite',
    measure: 'Mesurer l’usage du site',
    replay: 'Enregistrer l’usage des pages',
    test: 'Comparer des versions d’une page',
    errors: 'Trouver et corriger les erreurs',
    ads: 'Montrer des annonces adaptées et les mesurer',
    click: 'Retenir l’annonce sur laquelle on a cliqué',
    conversion: 'Mesurer ce qu’une annonce a produit',
    chat: 'Discuter sur la page et conserver l’échange',
    map: 'Afficher des cartes',
    media: 'Lire des vidéos et du son',
    social: 'Afficher des publications de réseaux sociaux',
    settings: 'Retenir des réglages',
    consent: 'Retenir une décision sur les données',
    security: 'Distinguer les personnes des robots et prévenir les abus',
    balance: 'Répartir la charge entre serveurs',
    payment: 'Payer et prévenir la fraude',
    form: 'Afficher des formulaires et prendre rendez-vous',
    messages: 'Envoyer des lettres et des messages',
    fonts: 'Charger des polices',
    tags: 'Charger d’autres services',
    queue: 'Limiter et ordonner les envois',
  },
} as const satisfies PolicyLayer
