/** Português do Brasil. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Podemos usar cookies?',
    intro:
      '{site} e {partners} pedem permissão para armazenar e ler informações no seu dispositivo, para estas finalidades:',
    introAlone:
      '{site} pede permissão para armazenar e ler informações no seu dispositivo, para estas finalidades:',
    consequence:
      'Nada começa antes do seu consentimento. Se você recusar, o site funciona sem esses recursos.',
    withdraw:
      'Sua escolha é guardada por {duration}. Você pode revogar o consentimento a qualquer momento em “{reopen}”; o que foi feito antes continua lícito.',
    transfer: 'Aceitar tudo inclui enviar dados, sem a proteção do direito europeu, para: {countries}.',
    renewed: 'Perguntamos de novo porque há uma novidade. Suas outras respostas continuam valendo.',
    notice: 'Este site usa cookies para as finalidades indicadas.',
    close: 'Fechar e rejeitar',
    understood: 'Entendi',
    accept: 'Aceitar tudo',
    reject: 'Rejeitar tudo',
    settings: 'Gerenciar cookies',
    privacyPolicy: 'Política de privacidade',
    cookiePolicy: 'Política de cookies',
    legalNotice: 'Aviso legal',
  },
  partners: { one: '{count} parceiro', other: '{count} parceiros' },
  months: { one: '{count} mês', other: '{count} meses' },
  categories: {
    necessary: { title: 'Estritamente necessários', description: 'O site não funciona sem eles.' },
    analytics: { title: 'Análise de uso', description: 'Medir como o site é usado.' },
    marketing: {
      title: 'Publicidade',
      description: 'Mostrar anúncios adequados a você e medir seus resultados.',
    },
    chat: { title: 'Chat', description: 'Conversar conosco nesta página.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Escolha salva: {list}.',
    on: '{name} (sim)',
    off: '{name} (não)',
    session: 'Sua escolha vale para esta página, mas não pôde ser guardada.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Gerenciar cookies',
    intro:
      'Decida sobre cada finalidade. Tudo fica desativado até você ativar, e o consentimento pode ser revogado aqui a qualquer momento.',
    purposes: 'Finalidades',
    always: 'Sempre ativos',
    save: 'Salvar minha escolha',
    close: 'Fechar sem salvar',
    details: 'Detalhes: {name}',
    provider: 'Fornecedor: {name}, {country}',
    policy: 'Política de privacidade de {name}',
    cookies: 'O que {name} armazena',
    name: 'Nome',
    kind: 'Tipo',
    purpose: 'Finalidade',
    duration: 'Duração',
    session: 'até fechar o navegador',
    kept: 'até ser excluído',
    cookie: 'Cookie',
    nothing: 'Não armazena nada no seu dispositivo.',
    transferTo: 'Dados enviados para: {country} ({safeguard}).',
    transferAllow: 'Permitir o envio de dados para: {country}',
    transferRisk:
      'Lá, os dados não são protegidos por decisão de adequação nem por outra garantia: autoridades podem lê-los, e você não tem um meio eficaz de recorrer.',
    gpc: 'Seu navegador pede que você não seja rastreado (Global Privacy Control). Tratamos isso como recusa de: {list}.',
    last: 'Sua última escolha: {date}.',
    never: 'Você ainda não escolheu.',
    copy: 'Copiar o registro da minha escolha',
    copied: 'Copiado.',
    language: 'Idioma',
    leftover: 'Não foi possível excluir daqui: {list}. Você pode excluir nas configurações do navegador.',
  },
  safeguards: {
    none: 'sem garantia',
    adequacy: 'decisão de adequação da Comissão Europeia',
    dpf: 'Marco de Privacidade de Dados UE-EUA',
    scc: 'cláusulas-padrão contratuais',
    bcr: 'normas corporativas globais',
  },
  placeholder: {
    title: '{name}: conteúdo desativado',
    about:
      'Para mostrar este conteúdo, seu navegador se conecta a {provider} ({country}), que pode armazenar cookies no seu dispositivo.',
    once: 'Carregar uma vez',
    always: 'Sempre permitir {name}',
    link: 'Abrir em {host}',
  },
  ask: {
    title: 'Permitir {name}?',
    allow: 'Sempre permitir {name}',
    later: 'Agora não',
    instead: 'Sem isso:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} armazena e lê o seguinte no seu dispositivo. O que não é estritamente necessário só começa depois do seu consentimento.',
    choice: 'Sua escolha',
    withdraw: 'Revogar tudo',
    controller: 'Controlador dos dados',
    dpo: 'Encarregado pela proteção de dados: {contact}',
    hosts: 'Servidores contatados: {list}',
    why: 'Por que é necessário: {why}',
    own: 'Guarda sua escolha, para não perguntar de novo.',
    none: 'Nada deste tipo.',
  },
  purposes: {
    visitor: 'Reconhecer o navegador',
    session: 'Manter a continuidade de uma visita',
    measure: 'Medir como o site é usado',
    replay: 'Gravar como as páginas são usadas',
    test: 'Comparar versões de uma página',
    errors: 'Encontrar e corrigir erros',
    ads: 'Mostrar anúncios adequados e medir seus resultados',
    click: 'Lembrar em qual anúncio houve clique',
    conversion: 'Medir os resultados de um anúncio',
    chat: 'Conversar na página e guardar a conversa',
    map: 'Mostrar mapas',
    media: 'Reproduzir vídeos e sons',
    social: 'Mostrar publicações de redes sociais',
    settings: 'Lembrar configurações',
    consent: 'Lembrar uma decisão sobre dados',
    security: 'Distinguir pessoas de robôs e evitar abusos',
    balance: 'Distribuir a carga entre servidores',
    payment: 'Pagar e evitar fraudes',
    form: 'Mostrar formulários e agendar horários',
    messages: 'Enviar boletins e mensagens',
    fonts: 'Carregar fontes',
    tags: 'Carregar outros serviços',
    queue: 'Limitar e ordenar o que é enviado',
  },
} as const satisfies PolicyLayer
