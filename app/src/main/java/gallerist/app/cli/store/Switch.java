package gallerist.app.cli.store;

/** Whether something goes wrong. */
enum Switch {
    ON,
    OFF
}
