/** Makes what is handed to users from what the build made. */
@org.jspecify.annotations.NullMarked
module gallerist.installers {
    requires static org.jspecify;
}
