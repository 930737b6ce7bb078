export const libraries: Record<string, string> = { jdbc: 'JDBC', hibernate: 'Hibernate', jooq: 'jOOQ', mybatis: 'MyBatis', ebean: 'Ebean' }
export const databases: Record<string, string> = { h2: 'H2', sqlite: 'SQLite', postgresql: 'PostgreSQL' }
const pythonSystems: Record<string, string> = {
  sqlalchemy: 'SQLAlchemy', sqlmodel: 'SQLModel', django: 'Django', peewee: 'Peewee', pony: 'Pony', sqlobject: 'SQLObject', pickle: 'pickle', authlib: 'Authlib'
}

/** What a reader calls a library, of Java or of Python. */
export const nameOf = (library: string) => libraries[library] ?? pythonSystems[library] ?? library
