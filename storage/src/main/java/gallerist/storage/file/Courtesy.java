package gallerist.storage.file;

/** Work that can wait while somebody does. */
public final class Courtesy {
    /** Of what two threads want of one core, this one gets a tenth. */
    private static final int NICE = 10;

    private Courtesy() {}

    /**
     * Lets all others of the machine go before this thread and those that it starts. Only Linux
     * tells threads apart.
     */
    public static void giveWay() {
        if (CLibrary.isHere()) {
            CLibrary.beNice(NICE);
        }
    }
}
