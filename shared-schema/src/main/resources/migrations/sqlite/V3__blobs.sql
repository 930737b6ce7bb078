-- What users say of themselves as JSON, and files: SQLite keeps JSON as text.

alter table users add column profile text constraint ck_users_profile check (json_type(profile) = 'object');

create table attachments (
    id      integer constraint pk_attachments primary key autoincrement,
    name    text not null,
    content blob not null,
    constraint uq_attachments_name unique (name),
    constraint ck_attachments_name check (length(name) <= 200)
);
