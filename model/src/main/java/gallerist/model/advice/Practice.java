package gallerist.model.advice;

import gallerist.model.gallery.Named;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is good to do, why, and what puts it right. */
public enum Practice implements Named {
    NO_LATEST(
            "no-latest",
            Severity.FAULT,
            "Something is latest",
            "A deployment of latest is refused where every version is left out of it.",
            "Take the exclusion from the version that new machines shall get.",
            Lifecycle::withoutLatest),
    END_OF_LIFE_PASSED(
            "end-of-life-passed",
            Severity.FAULT,
            "Nothing runs on what has ended",
            "After its end of life an image gets no more fixes, and nothing stops its use by itself.",
            "Move the machines to a newer version, then leave the old one out of latest and delete"
                    + " it.",
            Lifecycle::ended),
    END_OF_LIFE_NEAR(
            "end-of-life-near",
            Severity.WARNING,
            "Machines move before the end of life",
            "Machines that still run a version when its end of life comes are left without fixes.",
            "Publish a successor, or set a later date.",
            Lifecycle::ending),
    STALE(
            "stale-image",
            Severity.WARNING,
            "Images are patched each month",
            "The newest version of an image that is in use is older than 31 days, so new machines"
                    + " start with known holes.",
            "Publish a patched version.",
            Lifecycle::stale),
    UNUSED(
            "unused-version",
            Severity.HINT,
            "What nobody needs is deleted",
            "Old versions that no machine was made from, and that are not latest, cost storage each"
                    + " month.",
            "Plan their retirement.",
            Lifecycle::unused),
    END_OF_LIFE_MISSING(
            "end-of-life-missing",
            Severity.HINT,
            "Versions have an end of life",
            "Without a date nobody is told when a version should no longer be used.",
            "Give the version an end of life.",
            Lifecycle::undated),
    FEW_REPLICAS(
            "few-replicas",
            Severity.WARNING,
            "Production keeps three replicas",
            "With fewer than three replicas in a region, a fault or many machines at once slow"
                    + " down or stop the making of machines.",
            "Raise the replicas of the region to three.",
            Copies::few),
    MANY_REPLICAS(
            "many-replicas",
            Severity.HINT,
            "Fifty replicas are enough",
            "The service advises no more than fifty replicas of a version in a region.",
            "Lower the replicas to what the scaling planner reckons.",
            Copies::many),
    ZONES_UNUSED(
            "zones-unused",
            Severity.HINT,
            "Zones are used where there are some",
            "A replica in one zone is gone with that zone; zone-redundant storage keeps it in"
                    + " three.",
            "Use Standard_ZRS in this region.",
            Copies::inOneZone),
    SHALLOW_IN_PRODUCTION(
            "shallow-production",
            Severity.WARNING,
            "Production has copies of its own",
            "A shallow version refers to its source and is made for tests: nothing is copied.",
            "Publish the version with full replication.",
            Copies::shallow),
    REMOTE_CONSUMERS(
            "remote-consumers",
            Severity.WARNING,
            "Machines have a replica in their region",
            "Machines are made only from replicas in their own region; without one they can't be"
                    + " made again.",
            "Add the region to the version.",
            Copies::missingAtConsumers),
    PAIR_MISSING(
            "pair-missing",
            Severity.WARNING,
            "The newest version lies in the paired region",
            "When a region is lost, machines are made again in its pair, from what lies there.",
            "Add the paired region to the newest version.",
            Recovery::withoutPair),
    ONE_REGION(
            "one-region",
            Severity.HINT,
            "Galleries are kept in two regions",
            "A gallery's own record lies in its home region. With all galleries in one region"
                    + " nothing can be changed while that region is away.",
            "Keep a second gallery in another region.",
            Recovery::inOneRegion),
    GROWN(
            "grown-image",
            Severity.HINT,
            "Images stay small",
            "A version takes a quarter more than the one before it: copies take longer and cost"
                    + " more, and machines start slower.",
            "Look at what was added, and leave out what a machine can fetch itself.",
            Care::grown),
    OWNER_MISSING(
            "owner-missing",
            Severity.HINT,
            "Everything has an owner",
            "Without the tag owner nobody can be asked whether an image may go.",
            "Tag the gallery or the image with its owner.",
            Care::withoutOwner),
    DESCRIPTION_MISSING(
            "description-missing",
            Severity.HINT,
            "Images say what they are for",
            "An empty description makes others guess, and choose wrong.",
            "Describe the gallery or the image in a sentence.",
            Care::undescribed),
    RELEASE_NOTES_MISSING(
            "release-notes-missing",
            Severity.HINT,
            "Images have release notes",
            "Who takes over a version wants to know what changed in it.",
            "Add the address of the release notes.",
            Care::withoutNotes),
    ENVIRONMENTS_MIXED(
            "environments-mixed",
            Severity.WARNING,
            "Production and tests have galleries of their own",
            "Rights are given by gallery: who may publish a test could change production, too.",
            "Move the images for tests to a gallery of their own.",
            Care::mixed),
    SOFT_DELETE_OFF(
            "soft-delete-off",
            Severity.WARNING,
            "Production can be taken back",
            "A version that is deleted by mistake is gone at once.",
            "Have the gallery keep deleted versions.",
            Care::withoutBin),
    GENERATION_OLD(
            "generation-one",
            Severity.HINT,
            "Images boot on generation 2",
            "Secure boot, large memory and new sizes of machines need generation 2.",
            "Make the successor a generation 2 image.",
            Care::generationOne);

    /** How much it matters. */
    public enum Severity implements Named {
        FAULT("fault"),
        WARNING("warning"),
        HINT("hint");

        private final String text;

        Severity(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    private final String text;
    private final Severity severity;
    private final String title;
    private final String reason;
    private final String fix;
    private final Function<Estate.Index, Stream<Finding.Seen>> look;

    Practice(
            String text,
            Severity severity,
            String title,
            String reason,
            String fix,
            Function<Estate.Index, Stream<Finding.Seen>> look) {
        this.text = text;
        this.severity = severity;
        this.title = title;
        this.reason = reason;
        this.fix = fix;
        this.look = look;
    }

    @Override
    public String text() {
        return text;
    }

    public Severity severity() {
        return severity;
    }

    /** What is good to do. */
    public String title() {
        return title;
    }

    public String reason() {
        return reason;
    }

    /** What puts it right. */
    public String fix() {
        return fix;
    }

    Stream<Finding> in(Estate.Index estate) {
        return look.apply(estate).map(seen -> new Finding(this, seen.on(), seen.fact()));
    }
}
