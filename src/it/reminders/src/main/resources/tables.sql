-- of this host
CREATE TABLE IF NOT EXISTS person (
  id        VARCHAR(100) NOT NULL PRIMARY KEY,
  full_name VARCHAR(200) NOT NULL,
  zone      VARCHAR(100) NOT NULL,
  language  VARCHAR(35)  NOT NULL
);
CREATE TABLE IF NOT EXISTS outbox (
  person     VARCHAR(100) NOT NULL REFERENCES person,
  local_day  DATE NOT NULL,
  page       VARCHAR(20000) NOT NULL,
  written_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  sent_at    TIMESTAMP(3) WITH TIME ZONE,
  PRIMARY KEY (person, local_day)
);
-- of db-scheduler
CREATE TABLE IF NOT EXISTS scheduled_tasks (
  task_name            VARCHAR(100) NOT NULL,
  task_instance        VARCHAR(100) NOT NULL,
  task_data            VARBINARY(1000),
  execution_time       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  picked               BOOLEAN NOT NULL,
  picked_by            VARCHAR(50),
  last_success         TIMESTAMP(6) WITH TIME ZONE,
  last_failure         TIMESTAMP(6) WITH TIME ZONE,
  consecutive_failures INT,
  last_heartbeat       TIMESTAMP(6) WITH TIME ZONE,
  version              BIGINT NOT NULL,
  PRIMARY KEY (task_name, task_instance)
);
