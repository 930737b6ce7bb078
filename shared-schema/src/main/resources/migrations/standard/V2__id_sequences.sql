-- Ids by the block, for libraries that can take fifty with one call.
-- They start far above what the identity columns give out. SQLite has no sequences.

create sequence user_ids start with 1000001 increment by 50;
create sequence post_ids start with 1000001 increment by 50;
