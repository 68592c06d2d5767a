/** 日本語. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Cookieの使用に同意しますか？',
    intro:
      '{site}と{partners}は、次の目的でお使いの端末に情報を保存し、読み取ることについて、同意をお願いしています。',
    introAlone:
      '{site}は、次の目的でお使いの端末に情報を保存し、読み取ることについて、同意をお願いしています。',
    consequence: '同意いただくまでは何も開始しません。拒否しても、これらの機能を除き、サイトを利用できます。',
    withdraw:
      '選択の保存期間は{duration}です。同意は「{reopen}」からいつでも撤回できます。撤回前の取り扱いは引き続き適法です。',
    transfer:
      '「すべて同意する」には、欧州法の保護が及ばない次の国・地域へのデータの送信も含まれます：{countries}。',
    renewed: '新しい項目があるため、あらためてお尋ねします。ほかの回答はそのまま有効です。',
    notice: 'このサイトは、記載の目的でCookieを使用しています。',
    close: '閉じて拒否する',
    understood: '確認しました',
    accept: 'すべて同意する',
    reject: 'すべて拒否する',
    settings: 'Cookieの設定',
    privacyPolicy: 'プライバシーポリシー',
    cookiePolicy: 'Cookieポリシー',
    legalNotice: '法的情報',
  },
  partners: { other: '{count}社のパートナー' },
  months: { other: '{count} か月' },
  categories: {
    necessary: { title: '必要不可欠', description: 'これがないとサイトが動作しません。' },
    analytics: { title: 'アクセス解析', description: 'サイトの利用状況を測定します。' },
    marketing: { title: '広告', description: '一人ひとりに合った広告を表示し、効果を測定します。' },
    chat: { title: 'チャット', description: 'このページで担当者と会話できます。' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: '選択を保存しました：{list}。',
    on: '{name}はオン',
    off: '{name}はオフ',
    session: '選択はこのページでは有効ですが、保存できませんでした。',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Cookieの設定',
    intro: '目的ごとにお選びください。オンにするまではすべてオフです。同意はここでいつでも撤回できます。',
    purposes: '目的',
    always: '常にオン',
    save: '選択を保存する',
    close: '保存せずに閉じる',
    details: '詳細：{name}',
    provider: '提供者：{name}、{country}',
    policy: '{name}のプライバシーポリシー',
    cookies: '{name}が保存するもの',
    name: '名前',
    kind: '種類',
    purpose: '目的',
    duration: '保存期間',
    session: 'ブラウザーを閉じるまで',
    kept: '削除されるまで',
    cookie: 'Cookie',
    nothing: '端末には何も保存しません。',
    transferTo: 'データの送信先：{country}（{safeguard}）。',
    transferAllow: 'データの送信を許可する：{country}',
    transferRisk:
      '送信先では、十分性認定や保護措置によるデータの保護がありません。当局に閲覧されるおそれがあり、実効的な救済手段もありません。',
    gpc: 'お使いのブラウザーは、追跡を望まないことを示しています（Global Privacy Control）。これを次の項目の拒否として扱います：{list}。',
    last: '前回の選択：{date}。',
    never: 'まだ選択していません。',
    copy: '選択の記録をコピーする',
    copied: 'コピーしました。',
    language: '言語',
    leftover: 'ここからは削除できませんでした：{list}。ブラウザーの設定から削除できます。',
  },
  safeguards: {
    none: '保護措置なし',
    adequacy: '欧州委員会の十分性認定',
    dpf: 'EU・米国データプライバシー枠組み',
    scc: '標準契約条項',
    bcr: '拘束的企業準則',
  },
  placeholder: {
    title: '{name}はオフです',
    about:
      'これを表示するには、ブラウザーが{provider}（{country}）に接続します。その際、端末にCookieが保存されることがあります。',
    once: '今回だけ読み込む',
    always: '{name}を常に許可する',
    link: '{host}で開く',
  },
  ask: {
    title: '{name}を許可しますか？',
    allow: '{name}を常に許可する',
    later: '今はしない',
    instead: '許可しない場合：',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site}は、お使いの端末に次の情報を保存し、読み取ります。必要不可欠でないものは、同意をいただいてから開始します。',
    choice: '現在の選択',
    withdraw: 'すべての同意を撤回する',
    controller: 'データの管理者',
    dpo: 'データ保護責任者：{contact}',
    hosts: '接続先：{list}',
    why: '必要な理由：{why}',
    own: '再びお尋ねしないように、選択を保存します。',
    none: '該当するものはありません。',
  },
  purposes: {
    visitor: '同じブラウザーであることの識別',
    session: '一回の訪問中の操作の関連付け',
    measure: 'サイトの利用状況の測定',
    replay: 'ページの利用の様子の記録',
    test: 'ページの複数の案の比較',
    errors: '不具合の発見と修正',
    ads: '一人ひとりに合った広告の表示と効果の測定',
    click: 'クリックされた広告の記録',
    conversion: '広告の成果の測定',
    chat: 'ページ上での会話とその保存',
    map: '地図の表示',
    media: '動画と音声の再生',
    social: 'SNSの投稿の表示',
    settings: '設定の保存',
    consent: 'データについての選択の保存',
    security: '人とロボットの判別と不正利用の防止',
    balance: 'サーバーの負荷の分散',
    payment: '決済と不正の防止',
    form: 'フォームの表示と予約の受け付け',
    messages: 'ニュースレターやメッセージの送信',
    fonts: 'フォントの読み込み',
    tags: 'ほかのサービスの読み込み',
    queue: '送信量の制限と順序の調整',
  },
} as const satisfies PolicyLayer
