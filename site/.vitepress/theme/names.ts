export const libraries: Record<string, string> = { jdbc: 'JDBC', hibernate: 'Hibernate', jooq: 'jOOQ', mybatis: 'MyBatis', ebean: 'Ebean' }
export const databases: Record<string, string> = { h2: 'H2', sqlite: 'SQLite', postgresql: 'PostgreSQL' }
