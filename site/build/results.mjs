/** What an observation counted, in words: the names are those of the contracts and of the Python scripts. */
const number = count => count.toLocaleString('en')
const plural = (one, many) => count => `${number(count)} ${count === 1 ? one : many}`
const counter = (what, unit = '개') => count => `${what} ${number(count)}${unit}`

const counted = {
  en: {
    users: plural('user', 'users'),
    posts: plural('post', 'posts'),
    postsOfNewOwner: plural('post of the new owner', 'posts of the new owner'),
    comments: plural('comment', 'comments'),
    tags: plural('tag', 'tags'),
    read: plural('entry read', 'entries read'),
    stored: plural('entry stored', 'entries stored'),
    blobs: plural('blob read', 'blobs read'),
    changedBlobs: plural('blob changed', 'blobs changed'),
    changedColumns: plural('column changed', 'columns changed'),
    bytes: plural('byte', 'bytes'),
    refused: count => `${number(count)} refused`,
    detonations: count => `an attacker's code ran ${number(count)} ${count === 1 ? 'time' : 'times'}`,
    codeRan: count => `an attacker's code ran ${number(count)} ${count === 1 ? 'time' : 'times'}`,
    rowsUntouched: plural('row untouched', 'rows untouched'),
    invalidRows: plural('invalid row', 'invalid rows'),
    refusedAtStart: () => 'refused at the start',
    refusedAtFirstQuery: () => 'refused at the first query',
    refusedForAnotherReason: () => 'refused, with another reason given',
    paid: count => `${number(count)} paid`,
    received: count => `${number(count)} received`,
    clients: plural('client', 'clients'),
    tokens: plural('token', 'tokens'),
    authorizations: plural('authorization', 'authorizations'),
    authorities: plural('authority', 'authorities'),
    honoured: count => `${number(count)} honoured`,
    active: count => `${number(count)} active`,
    inactive: count => `${number(count)} inactive`
  },
  ko: {
    users: counter('사용자', '명'),
    posts: counter('게시글'),
    postsOfNewOwner: counter('새 주인의 게시글'),
    comments: counter('댓글'),
    tags: counter('태그'),
    read: counter('읽은 항목'),
    stored: counter('저장된 항목'),
    blobs: counter('읽은 블롭'),
    changedBlobs: counter('바뀐 블롭'),
    changedColumns: counter('바뀐 컬럼'),
    bytes: count => `${number(count)}바이트`,
    refused: counter('거부'),
    detonations: counter('공격자의 코드 실행', '번'),
    codeRan: counter('공격자의 코드 실행', '번'),
    rowsUntouched: counter('그대로 남은 행'),
    invalidRows: counter('잘못된 행'),
    refusedAtStart: () => '시작할 때 거부',
    refusedAtFirstQuery: () => '첫 쿼리에서 거부',
    refusedForAnotherReason: () => '거부했지만 다른 이유를 댐',
    paid: count => `출금 ${number(count)}`,
    received: count => `입금 ${number(count)}`,
    clients: counter('클라이언트'),
    tokens: counter('토큰'),
    authorizations: counter('인가', '건'),
    authorities: counter('권한'),
    honoured: counter('받아들인 교환', '번'),
    active: counter('유효하다는 응답', '번'),
    inactive: counter('유효하지 않다는 응답', '번')
  }
}

const none = { en: 'nothing', ko: '없음' }

/** Names for which there are no words. */
export function wordless(result = {}) {
  return Object.keys(result).filter(name => Object.values(counted).some(words => !words[name]))
}

/** `3 users, 4 posts`. */
export function resultInWords(result, language) {
  return Object.entries(result).map(([name, count]) => counted[language][name](count)).join(', ') || none[language]
}

/** How a run ended, as a sentence; undefined where that was not recorded. */
export function endOf({ outcome, result, expected }, texts) {
  const verdict = verdictOf(outcome)
  if (verdict === 'refused') return texts.failure(outcome)
  if (verdict === 'wrong') return expected ? texts.wrongResult(result, expected) : texts.outcome.wrong
  return result && texts.result(result)
}

/** `ok`, `wrong` or `refused`. */
export function verdictOf(outcome) {
  if (outcome === 'ok') return 'ok'
  return outcome === 'wrong result' ? 'wrong' : 'refused'
}
