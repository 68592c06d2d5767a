/** 한국어. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: '쿠키 사용에 동의하시겠습니까?',
    intro: '{site} 및 {partners}에서 다음 목적으로 이용자의 기기에 정보를 저장하고 읽는 데 동의를 구합니다.',
    introAlone: '{site}에서 다음 목적으로 이용자의 기기에 정보를 저장하고 읽는 데 동의를 구합니다.',
    consequence:
      '동의하기 전에는 아무것도 시작되지 않습니다. 거부해도 이 기능들을 제외하고 사이트를 이용할 수 있습니다.',
    withdraw:
      '선택 내용의 보관 기간은 {duration}입니다. 동의는 ‘{reopen}’에서 언제든지 철회할 수 있으며, 철회 전에 이루어진 처리의 적법성에는 영향이 없습니다.',
    transfer:
      '‘모두 동의’에는 유럽법의 보호를 받지 못하는 다음 국가로 데이터를 보내는 것도 포함됩니다: {countries}.',
    renewed: '새로운 항목이 있어 다시 여쭙니다. 다른 답변은 그대로 유효합니다.',
    notice: '이 사이트는 안내된 목적으로 쿠키를 사용합니다.',
    close: '닫고 거부',
    understood: '확인',
    accept: '모두 동의',
    reject: '모두 거부',
    settings: '쿠키 설정',
    privacyPolicy: '개인정보 처리방침',
    cookiePolicy: '쿠키 정책',
    legalNotice: '법적 고지',
  },
  partners: { other: '파트너 {count}곳' },
  months: { other: '{count}개월' },
  categories: {
    necessary: { title: '필수', description: '없으면 사이트가 작동하지 않습니다.' },
    analytics: { title: '분석', description: '사이트가 어떻게 이용되는지 측정합니다.' },
    marketing: { title: '광고', description: '이용자에게 맞는 광고를 보여 주고 효과를 측정합니다.' },
    chat: { title: '채팅', description: '이 페이지에서 대화로 문의할 수 있습니다.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: '선택을 저장했습니다: {list}.',
    on: '{name} 켜짐',
    off: '{name} 꺼짐',
    session: '선택은 이 페이지에 적용되지만 저장하지는 못했습니다.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: '쿠키 설정',
    intro:
      '목적별로 선택해 주세요. 직접 켜기 전에는 모두 꺼져 있으며, 동의는 여기에서 언제든지 철회할 수 있습니다.',
    purposes: '목적',
    always: '항상 켜짐',
    save: '내 선택 저장',
    close: '저장하지 않고 닫기',
    details: '상세 정보: {name}',
    provider: '제공자: {name}, {country}',
    policy: '{name} 개인정보 처리방침',
    cookies: '{name}에서 저장하는 정보',
    name: '이름',
    kind: '종류',
    purpose: '목적',
    duration: '보관 기간',
    session: '브라우저를 닫을 때까지',
    kept: '삭제할 때까지',
    cookie: '쿠키',
    nothing: '기기에 아무것도 저장하지 않습니다.',
    transferTo: '데이터를 보내는 국가: {country}({safeguard}).',
    transferAllow: '다음 국가로 데이터를 보내는 데 동의: {country}',
    transferRisk:
      '그곳에서는 적정성 결정이나 안전조치로 보호되지 않아, 당국이 데이터를 열람할 수 있고 실효적인 구제 수단이 없습니다.',
    gpc: '이용 중인 브라우저에서 추적하지 않도록 요청하고 있습니다(Global Privacy Control). 이를 다음 항목에 대한 거부로 처리합니다: {list}.',
    last: '마지막 선택: {date}.',
    never: '아직 선택하지 않았습니다.',
    copy: '내 선택 기록 복사',
    copied: '복사했습니다.',
    language: '언어',
    leftover: '여기에서 삭제하지 못했습니다: {list}. 브라우저 설정에서 삭제할 수 있습니다.',
  },
  safeguards: {
    none: '안전조치 없음',
    adequacy: '유럽연합 집행위원회의 적정성 결정',
    dpf: 'EU-미국 데이터 프라이버시 프레임워크',
    scc: '표준계약조항',
    bcr: '구속력 있는 기업 규칙',
  },
  placeholder: {
    title: '{name} 꺼짐',
    about:
      '이 콘텐츠를 표시하려면 브라우저가 다음 제공자에 접속합니다: {provider}({country}). 이때 기기에 쿠키가 저장될 수 있습니다.',
    once: '이번만 불러오기',
    always: '{name} 항상 허용',
    link: '{host}에서 열기',
  },
  ask: {
    title: '{name} 사용을 허용하시겠습니까?',
    allow: '{name} 항상 허용',
    later: '나중에',
    instead: '허용하지 않을 경우:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site}에서는 이용자의 기기에 다음 정보를 저장하고 읽습니다. 꼭 필요하지 않은 것은 동의한 뒤에만 시작됩니다.',
    choice: '내 선택',
    withdraw: '모두 철회',
    controller: '개인정보처리자',
    dpo: '개인정보 보호책임자: {contact}',
    hosts: '접속하는 서버: {list}',
    why: '필요한 이유: {why}',
    own: '다시 묻지 않도록 선택을 보관합니다.',
    none: '해당 항목이 없습니다.',
  },
  purposes: {
    visitor: '같은 브라우저인지 식별',
    session: '한 번의 방문을 하나로 연결',
    measure: '사이트 이용 현황 측정',
    replay: '페이지 이용 과정 기록',
    test: '페이지의 여러 버전 비교',
    errors: '오류 발견 및 수정',
    ads: '맞춤 광고 표시 및 효과 측정',
    click: '클릭한 광고 기억',
    conversion: '광고 성과 측정',
    chat: '페이지에서의 대화 및 대화 내용 보관',
    map: '지도 표시',
    media: '동영상 및 소리 재생',
    social: '소셜 네트워크 게시물 표시',
    settings: '설정 기억',
    consent: '데이터에 관한 선택 기억',
    security: '사람과 로봇 구별 및 악용 방지',
    balance: '서버 부하 분산',
    payment: '결제 및 부정 거래 방지',
    form: '양식 표시 및 예약',
    messages: '뉴스레터 및 메시지 발송',
    fonts: '글꼴 불러오기',
    tags: '다른 서비스 불러오기',
    queue: '전송량 제한 및 순서 조정',
  },
} as const satisfies PolicyLayer
