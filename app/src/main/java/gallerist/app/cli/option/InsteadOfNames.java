package gallerist.app.cli.option;

/** An option that says all that names would say, which then need not be given. */
public interface InsteadOfNames {
    boolean given();
}
