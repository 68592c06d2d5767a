/** Français, premier niveau. */
import type { FirstLayer } from './texts'

export const fr = {
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
