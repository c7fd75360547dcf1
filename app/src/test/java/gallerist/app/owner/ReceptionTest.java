package gallerist.app.owner;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.storage.Workspace;
import gallerist.storage.WorkspaceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReceptionTest {
    @TempDir Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder, InstantSource.system());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Reception listen(Face face) throws IOException {
        Reception reception = Reception.open(folder, face);
        workspace.listenAt(reception.socket());
        return reception;
    }

    @Test
    void aCommandLineRunsWithEverythingTheClientBringsAlong() throws Exception {
        Face face =
                (request, terminal) -> {
                    terminal.out().print(request.arguments() + " " + request.folder());
                    terminal.err().print(request.width() + " " + request.isTerminal());
                    return 3;
                };
        Guest guest = new Guest(folder);
        try (Reception _ = listen(face)) {
            Contact contact = guest.ask("sig", "list", "", "grün \u202e", "a b");

            assertThat(contact).isEqualTo(new Contact.Answered(3));
            assertThat(guest.out()).isEqualTo("[sig, list, , grün \u202e, a b] /some/där");
            assertThat(guest.err()).isEqualTo("132 true");
        }
    }

    @Test
    void aLargeOutputArrivesWhole() throws Exception {
        String line = "0123456789\n".repeat(1_000_000);
        Guest guest = new Guest(folder);
        try (Reception _ = listen((_, terminal) -> print(terminal, line))) {
            guest.ask("sig");
        }

        assertThat(guest.out()).isEqualTo(line);
    }

    @Test
    void aQuestionIsPutToTheClientsPerson() throws Exception {
        Guest guest = new Guest(folder).replying("yes");
        try (Reception _ =
                listen((_, terminal) -> print(terminal, terminal.asking().ask("Really? ")))) {
            guest.ask("sig");
        }

        assertThat(guest.out()).isEqualTo("Really? yes");
    }

    @Test
    void twoClientsAreServedAtTheSameTime() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Face face =
                (_, _) -> {
                    try {
                        together.await(30, TimeUnit.SECONDS);
                        return 0;
                    } catch (Exception alone) {
                        return 1;
                    }
                };
        try (Reception _ = listen(face)) {
            CompletableFuture<Contact> other =
                    CompletableFuture.supplyAsync(() -> new Guest(folder).ask("a"));

            assertThat(new Guest(folder).ask("b")).isEqualTo(new Contact.Answered(0));
            assertThat(other.get(30, TimeUnit.SECONDS)).isEqualTo(new Contact.Answered(0));
        }
    }

    @Test
    void aClientThatGoesAwayCancelsItsCommandAndHurtsNobody() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        Face face =
                (request, terminal) -> {
                    if (request.arguments().contains("long")) {
                        terminal.cancellation().whenRequested(cancelled::countDown);
                        await(cancelled);
                        return print(terminal, "x".repeat(1 << 20));
                    }
                    return 0;
                };
        try (Reception reception = listen(face)) {
            try (SocketChannel channel = greet(reception)) {
                request(channel, "long");
            }

            assertThat(cancelled.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(new Guest(folder).ask("short")).isEqualTo(new Contact.Answered(0));
        }
    }

    @Test
    void whoeverIsAskedToStopFinishesWhatRunsAndTurnsOthersAway() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Face face =
                (_, _) -> {
                    started.countDown();
                    await(finish);
                    return 7;
                };
        try (Reception reception = listen(face)) {
            CompletableFuture<Contact> running =
                    CompletableFuture.supplyAsync(
                            () -> new Guest(folder).ask("a"), Thread::startVirtualThread);
            assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Void> serving =
                    CompletableFuture.runAsync(
                            reception::serveUntilStopped, Thread::startVirtualThread);

            CompletableFuture<Succession> asked =
                    CompletableFuture.supplyAsync(
                            () -> Succession.ask(folder), Thread::startVirtualThread);

            await(reception::isYielding);
            assertThat(new Guest(folder).ask("b")).isEqualTo(new Contact.Absent());
            assertThat(serving).isNotDone();
            finish.countDown();
            assertThat(running.get(30, TimeUnit.SECONDS)).isEqualTo(new Contact.Answered(7));
            serving.get(30, TimeUnit.SECONDS);
            assertThat(asked).isNotDone();
            CompletableFuture<Void> handedOver =
                    CompletableFuture.runAsync(reception::handOver, Thread::startVirtualThread);
            try (Succession succession = asked.get(30, TimeUnit.SECONDS)) {
                assertThat(succession).isInstanceOf(Succession.Granted.class);
                assertThat(handedOver).isNotDone();
            }
            handedOver.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoeverStaysIsOnlyCalled() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        try (Reception reception = Reception.openToStay(folder, (_, _) -> 0, called::countDown)) {
            workspace.listenAt(reception.socket());

            assertThat(Succession.ask(folder))
                    .isEqualTo(new Succession.Kept(ProcessHandle.current().pid()));

            assertThat(called.getCount()).isZero();
            assertThat(new Guest(folder).ask("a")).isEqualTo(new Contact.Answered(0));
        }
    }

    @Test
    void aCommandThatGivesTheWorkspaceUpIsGoneOnWithElsewhere() throws Exception {
        Face face =
                (_, _) -> {
                    throw new WorkspaceException(
                            WorkspaceException.Reason.OWNED, folder, "given up");
                };
        try (Reception _ = listen(face)) {
            assertThat(new Guest(folder).ask("a")).isEqualTo(new Contact.Absent());
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void servingEndsWhenNothingWasAskedForLong() throws Exception {
        try (Reception reception = listen((_, _) -> 0)) {
            reception.serveUntilIdle(Duration.ZERO, () -> true);

            assertThat(new Guest(folder).ask("a")).isEqualTo(new Contact.Absent());
        }
    }

    @Test
    void onlyItsUserMayEnterTheSocketsFolderAndNothingIsLeftOfIt() throws Exception {
        Path place;
        try (Reception reception = listen((_, _) -> 0)) {
            place = reception.socket().getParent();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                    .isEqualTo("rwx------");
            assertThat(reception.socket().toString().length()).isLessThan(100);
        }

        assertThat(place).doesNotExist();
        assertThat(new Guest(folder).ask("a")).isEqualTo(new Contact.Absent());
    }

    @Test
    void aRuntimeFolderTooLongForASocketIsNotUsed() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("d".repeat(120)));
        try (Reception reception =
                Reception.open(
                        folder,
                        (_, _) -> 0,
                        Map.of("XDG_RUNTIME_DIR", deep.toString()),
                        Duration.ofSeconds(5),
                        Optional.empty())) {
            assertThat(reception.socket().startsWith(deep)).isFalse();
        }
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "",
                "00",
                "474554202f20485454502f312e31",
                "ffffffffffffffffffffffffffffffff",
                "GREETING",
                "GREETING017fffffff",
                "GREETING01ffffffff",
                "GREETING0100000004ffffffff",
                "GREETING01000000047fffffff",
                "GREETING0900000000",
                "GREETING0000000000",
                "GREETING0400000000",
                "GREETING01000000080000000100000001",
                "GREETING0100000001"
            })
    void whatIsNoRequestIsLetGoAndTheNextClientIsServed(String bytes) throws Exception {
        String greeting = "%016x".formatted(Frame.GREETING);
        try (Reception reception = listen((_, _) -> 0)) {
            try (SocketChannel channel = connect(reception)) {
                channel.write(
                        ByteBuffer.wrap(
                                HexFormat.of().parseHex(bytes.replace("GREETING", greeting))));
                channel.shutdownOutput();

                assertThat(answerTo(channel)).isEmpty();
            }
            assertThat(new Guest(folder).ask("a")).isEqualTo(new Contact.Answered(0));
        }
    }

    @Test
    void aHalfMessageIsNotWaitedForForever() throws Exception {
        try (Reception reception =
                        Reception.open(
                                folder,
                                (_, _) -> 0,
                                Map.of(),
                                Duration.ofMillis(200),
                                Optional.empty());
                SocketChannel channel = connect(reception)) {
            channel.write(
                    ByteBuffer.wrap(
                            HexFormat.of()
                                    .parseHex("%016x0100100000aa".formatted(Frame.GREETING))));

            assertThat(answerTo(channel)).isEmpty();
        }
    }

    @Test
    void aLengthIsBelievedOnlyAsFarAsBytesArrive() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(Frame.REQUEST);
        out.writeInt(Frame.MOST_BYTES);

        assertThat(CompletableFuture.supplyAsync(() -> isRefused(bytes.toByteArray())).get())
                .isTrue();
    }

    @Test
    void anOwnerOfAnotherVersionIsToldApart() throws Exception {
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Path socket = Files.createTempDirectory("gallerist-").resolve("owner");
            server.bind(UnixDomainSocketAddress.of(socket));
            workspace.listenAt(socket);
            CompletableFuture<Void> old =
                    CompletableFuture.runAsync(() -> {
                        try (SocketChannel channel = server.accept()) {
                            channel.write(
                                    ByteBuffer.allocate(8).putLong(Frame.GREETING + 1).flip());
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    });

            assertThat(new Guest(folder).ask("a"))
                    .isEqualTo(new Contact.Foreign(ProcessHandle.current().pid()));
            old.get(30, TimeUnit.SECONDS);
            Files.delete(socket);
            Files.delete(socket.getParent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1", "a\nb", "12\n/nowhere/owner\n", "12\n\0\n", "1\n2\n3\n"})
    void aNoteThatLeadsToNobodyMeansThatNobodyIsThere(String note) throws Exception {
        Files.writeString(folder.resolve("owner"), note);

        assertThat(new Guest(folder).ask("a")).isEqualTo(new Contact.Absent());
    }

    /** All that comes after the greeting until the other side closes. */
    private static byte[] answerTo(SocketChannel channel) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
        assertThat(in.readLong()).isEqualTo(Frame.GREETING);
        try {
            return in.readAllBytes();
        } catch (SocketException closedWithBytesUnread) {
            return new byte[0];
        }
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            Frame.readFrom(new DataInputStream(new ByteArrayInputStream(bytes)));
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    private static int print(Terminal terminal, String text) {
        terminal.out().print(text);
        return 0;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static SocketChannel connect(Reception reception) throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(reception.socket()));
    }

    private static SocketChannel greet(Reception reception) throws IOException {
        SocketChannel channel = connect(reception);
        channel.write(ByteBuffer.allocate(8).putLong(Frame.GREETING).flip());
        new DataInputStream(Channels.newInputStream(channel)).readLong();
        return channel;
    }

    private static void request(SocketChannel channel, String argument) throws IOException {
        Request request =
                new Request(
                        List.of(argument),
                        Path.of("/"),
                        Path.of("/"),
                        80,
                        false,
                        false,
                        false,
                        false);
        new Frame(Frame.REQUEST, RequestBytes.of(request))
                .writeTo(new DataOutputStream(Channels.newOutputStream(channel)));
    }
}
