import type { DefaultTheme } from 'vitepress/theme'
import type { ComputedRef, InjectionKey } from 'vue'

/** The sidebar as its entries see it. A group is known by its link. */
export interface Sidebar {
  /** The page that is read, as links name it. */
  here: ComputedRef<string>
  opened: Set<string>
}

export const sidebar: InjectionKey<Sidebar> = Symbol('sidebar')

/** A group without a page of its own has the link of its first page, which is the one that is read. */
export const leadsTo = ({ link, items }: DefaultTheme.SidebarItem, here: string) => link === here && items?.[0].link !== here

/** The groups on the way to a page. */
export const groupsOf = (items: DefaultTheme.SidebarItem[], here: string): string[] =>
  items.filter(it => it.items && holds(it, here)).flatMap(it => [it.link!, ...groupsOf(it.items!, here)])

const holds = ({ link, items }: DefaultTheme.SidebarItem, here: string): boolean =>
  link === here || !!items?.some(it => holds(it, here))
