package dev.headroom.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/** A folder of {@code src/test} with a {@code package.json}, installed below {@code target} as its lock file has it. */
final class NodeScript {
    private static final int PATIENCE_MINUTES = 3;

    private final Path folder;

    private NodeScript(Path folder) {
        this.folder = folder;
    }

    /** Whether Node.js and npm are at hand. */
    static boolean isPossible() {
        try {
            return run(Path.of("."), "npm", "--version").code() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    static NodeScript install(String name) throws IOException {
        Path source = Path.of("src/test", name);
        Path folder = Files.createDirectories(Path.of("target", name));
        try (var files = Files.list(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Ended npm = run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
        assertThat(npm.code()).as("npm ci: %s", npm.output()).isZero();
        return new NodeScript(folder);
    }

    /** What a script of the folder prints. */
    String output(String script, String argument) throws IOException {
        Ended node = run(folder, "node", script, argument);
        assertThat(node.code()).as("node %s: %s", script, node.output()).isZero();
        return node.output();
    }

    private record Ended(int code, String output) {}

    private static Ended run(Path folder, String... command) throws IOException {
        Path output = Files.createTempFile("node", ".out");
        Path errors = Files.createTempFile("node", ".err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES))
                    .as(String.join(" ", command))
                    .isTrue();
            return new Ended(process.exitValue(), Files.readString(process.exitValue() == 0 ? output : errors));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            process.destroyForcibly();
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
