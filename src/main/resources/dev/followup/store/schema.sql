-- Version 1. Keys are SHA-256 in lower-case hexadecimal and content is ASCII, so that no character set and no
-- collation changes a fact or merges two.

CREATE TABLE followup_schema (
  version INTEGER NOT NULL PRIMARY KEY
);

-- One row a job search. Whoever writes in it updates this row first, so that writers come one after another.
CREATE TABLE followup_job_search (
  job_search VARCHAR(64) NOT NULL PRIMARY KEY,
  writes BIGINT NOT NULL
);

-- One row for each 4000 characters of a fact. kind: submission, attempt or retracted (a tombstone).
-- about: the submission to which the fact belongs. digest: of the whole content, for compare-and-set.
CREATE TABLE followup_fact (
  job_search VARCHAR(64) NOT NULL,
  fact VARCHAR(64) NOT NULL,
  part INTEGER NOT NULL,
  kind VARCHAR(10) NOT NULL,
  about VARCHAR(64) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  content VARCHAR(4000) NOT NULL,
  PRIMARY KEY (job_search, fact, part),
  UNIQUE (job_search, about, fact, part)
);
