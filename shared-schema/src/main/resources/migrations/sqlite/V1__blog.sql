-- The blog that every chapter works on: SQLite. The same tables as in ../standard, in the types
-- that SQLite has: only "integer primary key autoincrement" gives out ids that are never reused.

create table users (
    id    integer constraint pk_users primary key autoincrement,
    name  text not null,
    email text,
    age   integer,
    data  blob,
    constraint uq_users_email unique (email),
    constraint ck_users_name check (length(name) <= 200),
    constraint ck_users_email check (length(email) <= 320),
    constraint ck_users_age check (age >= 0)
);

-- A user's posts go with the user.
create table posts (
    id      integer constraint pk_posts primary key autoincrement,
    title   text not null,
    content text not null,
    user_id integer not null,
    constraint ck_posts_title check (length(title) <= 200),
    constraint ck_posts_content check (length(content) <= 10000),
    constraint fk_posts_user foreign key (user_id) references users (id) on delete cascade
);

create table tags (
    id   integer constraint pk_tags primary key autoincrement,
    name text not null,
    constraint ck_tags_name check (length(name) <= 100),
    constraint uq_tags_name unique (name)
);

create table post_tags (
    post_id integer not null,
    tag_id  integer not null,
    constraint pk_post_tags primary key (post_id, tag_id),
    constraint fk_post_tags_post foreign key (post_id) references posts (id) on delete cascade,
    constraint fk_post_tags_tag foreign key (tag_id) references tags (id) on delete cascade
);

-- A tree: an answer points at the comment it answers. Nobody's account goes
-- while comments on other people's posts still bear the name.
create table comments (
    id        integer constraint pk_comments primary key autoincrement,
    content   text not null,
    post_id   integer not null,
    user_id   integer not null,
    parent_id integer,
    constraint ck_comments_content check (length(content) <= 10000),
    constraint fk_comments_post foreign key (post_id) references posts (id) on delete cascade,
    constraint fk_comments_user foreign key (user_id) references users (id),
    constraint fk_comments_parent foreign key (parent_id) references comments (id) on delete cascade
);

create index ix_users_name on users (name);
create index ix_posts_user on posts (user_id);
create index ix_post_tags_tag on post_tags (tag_id);
create index ix_comments_post on comments (post_id);
create index ix_comments_user on comments (user_id);
create index ix_comments_parent on comments (parent_id);
