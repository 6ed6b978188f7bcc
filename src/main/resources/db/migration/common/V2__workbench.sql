-- What the steps of a run lay down for each other. Written for H2 and PostgreSQL alike.
CREATE TABLE workbench (
  run   VARCHAR(64)  NOT NULL,
  shelf VARCHAR(40)  NOT NULL,
  item  VARCHAR(700) NOT NULL,
  body  TEXT         NOT NULL,
  PRIMARY KEY (run, shelf, item)
);
