package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.Amount;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Kills a process that saves, really, and looks at what is left.
class KillTest {

    @TempDir Path place;
    private Workplace work;

    @BeforeEach
    void setUp() throws IOException {
        work = new Workplace(place);
        Files.writeString(work.sidecar(), KilledSaver.firstNote());
    }

    /// What was wrong after each kill.
    private List<String> damage(int kills, boolean truncating) throws Exception {
        var damage = new ArrayList<String>();
        int said = 0;
        for (int kill = 0; kill < kills; kill++) {
            said = Math.max(said, savedUntilKilled(said + 1, truncating));
            if (!Files.exists(work.sidecar())) {
                damage.add("missing");
                Files.writeString(work.sidecar(), KilledSaver.firstNote());
            } else if (!(work.readSidecar() instanceof SidecarReading.Read read)) {
                damage.add("unreadable");
                Files.writeString(work.sidecar(), KilledSaver.firstNote());
            } else if (KilledSaver.number(read.stored()) < said) {
                damage.add("lost save " + said);
            }
        }
        return damage;
    }

    /// @return the last save that the process said was sure
    private int savedUntilKilled(int first, boolean truncating) throws Exception {
        var command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledSaver.class.getName(),
                                work.root.toString(),
                                work.profile.toString(),
                                String.valueOf(first)));
        if (truncating) {
            command.add("truncating");
        }
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int last = first - 1;
        try (var said = reader(process)) {
            int saves = 2 + new Random(first).nextInt(8);
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
                if (last >= first + saves) {
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(last).as("the process saved at all").isGreaterThanOrEqualTo(first);
        return last;
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    @Test
    void aKillLosesNoSaveThatWasSure() throws Exception {
        assertThat(damage(Amount.of(5, 1_000), false)).isEmpty();
        assertThat(work.storage.versions().of(work.sidecar())).isNotEmpty();
    }

    @Test
    void theSameKillsCatchASaverThatTruncates() throws Exception {
        var damage = new ArrayList<String>();
        for (int kills = 0; kills < 20 && damage.isEmpty(); kills++) {
            damage.addAll(damage(1, true));
        }
        assertThat(damage).isNotEmpty();
    }
}
