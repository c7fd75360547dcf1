package gallerist.app.replication.capture;

import gallerist.app.az.AzCommand;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Pair;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.StorageProfile;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.gallery.Validations;
import gallerist.model.image.Watch;
import gallerist.storage.Acknowledged;
import gallerist.storage.Caller;
import gallerist.storage.Inspection;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.LongBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The disks of an image version, from wherever they are. */
final class ImageContents implements Contents {
    private final Workbench bench;
    private final Live<List<OfferedSource>> offers;
    private final ObjectProperty<SourceKind> kind = new SimpleObjectProperty<>(SourceKind.FILES);
    private final StringProperty file = new SimpleStringProperty("");
    private final ObjectProperty<OfferedSource> chosen =
            new SimpleObjectProperty<>(OfferedSource.NONE);
    private final ObjectProperty<List<Pair>> dataDisks = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Found> found = new SimpleObjectProperty<>(Found.NOTHING);
    private final BooleanProperty inspecting = new SimpleBooleanProperty();
    private String inspected = "";
    private SourceKind givenKind = SourceKind.FILES;
    private String givenFile = "";
    private final ObjectBinding<List<OfferedSource>> choices;
    private final StringBinding fileProblem;
    private final StringBinding diskProblem;
    private final StringBinding obstacle;
    private final LongBinding bytes;
    private Optional<ImageDefinition> image = Optional.empty();

    ImageContents(Workbench bench) {
        this.bench = bench;
        this.offers =
                bench.live(List.of(), _ -> false, caller -> new OfferedSources(bench).all(caller));
        this.choices = Bindings.createObjectBinding(this::ofKind, offers.value(), kind);
        this.fileProblem = Bindings.createStringBinding(() -> found.get().problem(), found);
        this.diskProblem =
                Bindings.createStringBinding(
                        () -> Checked.by(this::readDataDisks), dataDisks, kind, offers.value());
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason, kind, file, chosen, found, inspecting, diskProblem);
        this.bytes =
                Bindings.createLongBinding(
                        () ->
                                kind.get() == SourceKind.FILES
                                        ? found.get().bytes()
                                        : chosen.get().bytes(),
                        kind,
                        chosen,
                        found);
        file.addListener((_, _, _) -> {
            found.set(Found.NOTHING);
            inspect();
        });
        kind.addListener((_, _, _) -> {
            chosen.set(OfferedSource.NONE);
            dataDisks.set(List.of());
        });
    }

    /** The definition is read later than the dialog opens. */
    void begin(ImageDefinition definition) {
        image = Optional.of(definition);
        inspect();
    }

    private List<OfferedSource> ofKind() {
        return offers.get().stream().filter(offer -> offer.kind() == kind.get()).toList();
    }

    ObjectProperty<SourceKind> kind() {
        return kind;
    }

    StringProperty file() {
        return file;
    }

    ObservableValue<String> fileProblem() {
        return fileProblem;
    }

    ObjectProperty<List<Pair>> dataDisks() {
        return dataDisks;
    }

    ObservableValue<String> diskProblem() {
        return diskProblem;
    }

    ObservableValue<Found> found() {
        return found;
    }

    /** What there is of the kind that is chosen. */
    ObservableValue<List<OfferedSource>> choices() {
        return choices;
    }

    ObjectProperty<OfferedSource> chosen() {
        return chosen;
    }

    /** What it is made from now, nobody has typed. */
    void given() {
        givenKind = kind.get();
        givenFile = file.get();
    }

    /** Begins with another version, once it is known that it can be had. */
    void chooseVersion(ResourceId version) {
        kind.set(SourceKind.VERSION);
        offers.value().addListener((_, _, _) -> choose(version));
        choose(version);
    }

    private void choose(ResourceId version) {
        offers.get().stream()
                .filter(offer -> offer.id().equals(Optional.of(version)))
                .findFirst()
                .ifPresent(chosen::set);
    }

    /** Takes a file as the OS disk and looks into it. */
    void choose(Path path) {
        kind.set(SourceKind.FILES);
        file.set(path.toString());
        inspect();
    }

    /** Takes a file as one more data disk. */
    void add(Path path) {
        List<Pair> more = new ArrayList<>(dataDisks.get());
        more.add(new Pair("", path.toString()));
        dataDisks.set(List.copyOf(more));
    }

    /** Looks into the file that is named. */
    void inspect() {
        String name = file.get();
        if (image.isEmpty() || name.isBlank()) {
            found.set(Found.NOTHING);
            return;
        }
        if (inspecting.get() || (name.equals(inspected) && !found.get().equals(Found.NOTHING))) {
            return;
        }
        ImageDefinition definition = image.get();
        inspecting.set(true);
        bench.call(_ -> look(name, definition), seen -> inspected(name, seen));
    }

    /** What was found in another file than the one that is named by now tells nothing. */
    private void inspected(String name, Found seen) {
        boolean isNamed = name.equals(file.get());
        if (isNamed) {
            inspected = name;
            found.set(seen);
        }
        inspecting.set(false);
        if (!isNamed) {
            inspect();
        }
    }

    private Found look(String name, ImageDefinition definition) {
        return switch (Outcome.of(() -> path(name))) {
            case Outcome.Refused<Path>(List<Problem> problems) ->
                    new Found("", List.of(), Checked.sentences(problems), 0);
            case Outcome.Done<Path>(Path path) -> {
                Inspection inspection = new Inspection(bench::now);
                yield Found.of(
                        inspection.of(path), inspection.occupied(path, (_, _) -> true), definition);
            }
        };
    }

    private static Path path(String name) {
        try {
            return Path.of(name.strip()).toAbsolutePath();
        } catch (InvalidPathException notAPath) {
            throw new Refusal(new Problem.FileMissing(name));
        }
    }

    private List<Source.Disk> readDataDisks() {
        return switch (kind.get()) {
            case FILES ->
                    LunDisks.read(
                            dataDisks.get(), name -> new Source.DiskFile(path(name).toString()));
            case DISKS -> LunDisks.read(dataDisks.get(), this::named);
            case MANAGED_IMAGE, MACHINE, VERSION, METADATA -> List.of();
        };
    }

    private Source.Place named(String name) {
        return offers.get().stream()
                .filter(offer -> offer.kind() == SourceKind.DISKS)
                .filter(offer -> offer.words().equalsIgnoreCase(name))
                .flatMap(offer -> offer.id().stream())
                .findFirst()
                .<Source.Place>map(Source.OfResource::new)
                .orElseThrow(() -> new Refusal(new Problem.SourceNotADisk(name)));
    }

    private String reason() {
        return switch (kind.get()) {
            case FILES -> {
                if (file.get().isBlank()) {
                    yield "Choose a disk-image file";
                }
                if (inspecting.get() || !file.get().equals(inspected)) {
                    yield "The file is being inspected";
                }
                yield found.get().problem().isEmpty() ? diskProblem.get() : found.get().problem();
            }
            case DISKS ->
                    chosen.get().id().isEmpty()
                            ? "Choose the snapshot or disk of the system"
                            : diskProblem.get();
            case MANAGED_IMAGE -> unlessChosen("Choose a managed image");
            case MACHINE -> unlessChosen("Choose a virtual machine");
            case VERSION -> unlessChosen("Choose an image version");
            case METADATA -> "";
        };
    }

    private String unlessChosen(String reason) {
        return chosen.get().id().isEmpty() ? reason : "";
    }

    @Override
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    @Override
    public ObservableValue<Number> bytes() {
        return bytes;
    }

    @Override
    public boolean isTouched() {
        return kind.get() != givenKind
                || !file.get().equals(givenFile)
                || !dataDisks.get().isEmpty();
    }

    @Override
    public boolean isKept() {
        return switch (kind.get()) {
            case DISKS, MANAGED_IMAGE, MACHINE, VERSION -> true;
            case FILES, METADATA -> false;
        };
    }

    @Override
    public String words() {
        return switch (kind.get()) {
            case FILES -> name(file.get());
            case METADATA -> "no bytes";
            case MANAGED_IMAGE, DISKS, MACHINE, VERSION -> chosen.get().words();
        };
    }

    /** The file without its folders. */
    static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private Source source() {
        return switch (kind.get()) {
            case FILES -> disks(new Source.DiskFile(path(file.get()).toString()));
            case DISKS -> disks(new Source.OfResource(id()));
            case MANAGED_IMAGE -> new Source.FromManagedImage(id());
            case MACHINE -> new Source.FromVirtualMachine(id());
            case VERSION -> new Source.FromVersion(id());
            case METADATA -> new Source.MetadataOnly();
        };
    }

    private ResourceId id() {
        return chosen.get().id().orElseThrow();
    }

    private Source disks(Source.Place system) {
        List<Source.Disk> disks = new ArrayList<>();
        disks.add(new Source.Disk(DiskImage.OS, system));
        disks.addAll(readDataDisks());
        return new Source.FromDisks(disks);
    }

    @Override
    public ImageVersion wanted(ResourceId id, Wanted wanted) {
        return new ImageVersion(
                id,
                wanted.home(),
                wanted.tags(),
                wanted.publishing(),
                new StorageProfile(source(), List.of()),
                SafetyProfile.DEFAULT,
                Validations.NONE,
                Uninterpreted.NONE,
                Deletion.none(),
                Stored.NEW);
    }

    @Override
    public Function<Caller, Outcome<ResourceId>> making(
            ResourceId id, Wanted wanted, String plan, Watch watch) {
        ImageVersion version = wanted(id, wanted);
        return caller ->
                bench.workspace()
                        .captures()
                        .imageVersion(caller, id, _ -> version, plan, watch)
                        .map(Acknowledged::resource)
                        .map(ImageVersion::id);
    }

    @Override
    public AzCommand onto(AzCommand create) {
        return switch (source()) {
            case Source.MetadataOnly() -> create.with("--metadata-only");
            case Source.FromManagedImage(ResourceId id) ->
                    create.with("--managed-image", id.toString());
            case Source.FromVirtualMachine(ResourceId id) ->
                    create.with("--virtual-machine", id.toString());
            case Source.FromVersion(ResourceId id) -> create.with("--image-version", id.toString());
            case Source.FromCommunityImage(String id) -> create.with("--image-version", id);
            case Source.FromDisks(List<Source.Disk> disks) ->
                    kind.get() == SourceKind.FILES
                            ? files(create, disks)
                            : resources(create, disks);
        };
    }

    private static AzCommand files(AzCommand create, List<Source.Disk> disks) {
        AzCommand command = create;
        for (Source.Disk disk : disks) {
            String name = disk.place() instanceof Source.DiskFile(String path) ? path : "";
            command =
                    disk.isOs()
                            ? command.with("--os-image", name)
                            : command.with("--data-image", disk.lun() + "=" + name);
        }
        return command;
    }

    private static AzCommand resources(AzCommand create, List<Source.Disk> disks) {
        List<String> data = new ArrayList<>();
        List<String> luns = new ArrayList<>();
        String system = "";
        for (Source.Disk disk : disks) {
            String id = disk.place().resource().map(ResourceId::toString).orElse("");
            if (disk.isOs()) {
                system = id;
            } else {
                data.add(id);
                luns.add(Integer.toString(disk.lun()));
            }
        }
        return create.with("--os-snapshot", system)
                .withAny("--data-snapshots", data)
                .withAny("--data-snapshot-luns", luns);
    }

    @Override
    public void close() {
        offers.close();
    }
}
