import { sidebarOf } from '../build/pages.mjs'
import { repository } from '../build/settings.mjs'

export const locales = {
  en: {
    label: 'English',
    lang: 'en',
    description: 'What Java persistence libraries really do: every listing is tested, every statement recorded.',
    themeConfig: theme('en', {
      docFooter: { prev: 'Previous page', next: 'Next page' },
      outline: { label: 'On this page', level: [2, 3] },
      lastUpdated: { text: 'Last changed' },
      editLink: 'Edit this page'
    })
  },
  ko: {
    label: '한국어',
    lang: 'ko',
    description: '자바 영속성 라이브러리가 실제로 하는 일: 모든 코드는 테스트되고, 모든 SQL은 기록된 것입니다.',
    themeConfig: theme('ko', {
      docFooter: { prev: '이전 페이지', next: '다음 페이지' },
      outline: { label: '이 페이지의 내용', level: [2, 3] },
      lastUpdated: { text: '마지막 수정' },
      editLink: '이 페이지 고치기',
      langMenuLabel: '언어 바꾸기',
      returnToTopLabel: '맨 위로',
      sidebarMenuLabel: '차례',
      darkModeSwitchLabel: '화면 밝기',
      lightModeSwitchTitle: '밝은 화면으로',
      darkModeSwitchTitle: '어두운 화면으로',
      skipToContentLabel: '본문으로 건너뛰기'
    })
  }
}

function theme(language, { editLink, ...texts }) {
  return {
    ...texts,
    sidebar: sidebarOf(language),
    siteTitle: 'ORM Workbook',
    editLink: repository ? { pattern: `${repository}/edit/main/site/:path`, text: editLink } : undefined
  }
}
