-- Accounts, between which amounts are transferred while servers fail: SQLite.

create table accounts (
    id      integer constraint pk_accounts primary key autoincrement,
    owner   text not null,
    balance integer not null,
    constraint uq_accounts_owner unique (owner),
    constraint ck_accounts_owner check (length(owner) <= 200),
    constraint ck_accounts_balance check (balance >= 0)
);
