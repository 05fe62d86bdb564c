package org.kanttekening.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The local disk, of which one call fails, or all from one on. A write that fails has written
/// half.
final class FaultyDisk implements Disk {

    private final Disk disk = new LocalDisk();
    private final List<String> calls = new ArrayList<>();
    private int failingCall = Integer.MAX_VALUE;
    private boolean forGood;
    private boolean afterwards;
    private Path refused;

    /// @param call counted from 0
    /// @param afterwards whether the call does its work before it fails
    FaultyDisk failingAt(int call, boolean forGood, boolean afterwards) {
        this.failingCall = call;
        this.forGood = forGood;
        this.afterwards = afterwards;
        this.calls.clear();
        return this;
    }

    void mended() {
        failingCall = Integer.MAX_VALUE;
    }

    /// Refuses to move anything to a place, once.
    void refusing(Path target) {
        refused = target;
    }

    List<String> calls() {
        return calls;
    }

    private interface Call<T> {
        T make() throws IOException;
    }

    private interface Step {
        void make() throws IOException;
    }

    private boolean fails(String call) {
        int number = calls.size();
        calls.add(call);
        return number == failingCall || (forGood && number > failingCall);
    }

    private <T> T get(String name, Call<T> call) throws IOException {
        boolean fails = fails(name);
        if (fails && !afterwards) {
            throw new IOException("no space left at " + name);
        }
        var value = call.make();
        if (fails) {
            throw new IOException("no answer at " + name);
        }
        return value;
    }

    private void step(String name, Step step) throws IOException {
        get(
                name,
                () -> {
                    step.make();
                    return true;
                });
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return get("read", () -> disk.read(file));
    }

    @Override
    public Path resolved(Path file) throws IOException {
        return get("resolved", () -> disk.resolved(file));
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        return get("names", () -> disk.names(folder));
    }

    @Override
    public void makeOwnFolders(Path folder) throws IOException {
        step("makeOwnFolders", () -> disk.makeOwnFolders(folder));
    }

    @Override
    public Sink create(Path file, boolean ownerOnly) throws IOException {
        return new FaultySink(get("create", () -> disk.create(file, ownerOnly)));
    }

    @Override
    public void dress(Path file, Path like) throws IOException {
        step("dress", () -> disk.dress(file, like));
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        if (to.equals(refused)) {
            refused = null;
            throw new FileSystemException(to.toString(), null, "in use by another program");
        }
        step("replace", () -> disk.replace(from, to));
    }

    @Override
    public void add(Path from, Path to) throws IOException {
        step("add", () -> disk.add(from, to));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step("forceFolder", () -> disk.forceFolder(folder));
    }

    @Override
    public void delete(Path file) throws IOException {
        step("delete", () -> disk.delete(file));
    }

    private final class FaultySink implements Sink {
        private final Sink sink;

        FaultySink(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (fails("write")) {
                sink.write(Arrays.copyOf(bytes, bytes.length / 2));
                throw new IOException("no space left at write");
            }
            sink.write(bytes);
        }

        @Override
        public void force() throws IOException {
            step("force", sink::force);
        }

        @Override
        public void close() throws IOException {
            boolean fails = fails("close");
            sink.close();
            if (fails) {
                throw new IOException("no answer at close");
            }
        }
    }
}
