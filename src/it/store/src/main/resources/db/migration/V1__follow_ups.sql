CREATE TABLE job_search (
    id VARCHAR(200) PRIMARY KEY
);

-- without content: removed, and its id stays taken
CREATE TABLE application (
    job_search VARCHAR(200) NOT NULL REFERENCES job_search ON DELETE CASCADE,
    id VARCHAR(200) NOT NULL,
    content CLOB,
    PRIMARY KEY (job_search, id)
);

-- a call or a touch; without content: retracted, and its id stays taken
CREATE TABLE contacted (
    job_search VARCHAR(200) NOT NULL REFERENCES job_search ON DELETE CASCADE,
    id VARCHAR(200) NOT NULL,
    application VARCHAR(200),
    is_call BOOLEAN,
    content CLOB,
    PRIMARY KEY (job_search, id)
);

CREATE INDEX contacted_about ON contacted (job_search, application);
