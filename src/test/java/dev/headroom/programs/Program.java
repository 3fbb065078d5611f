package dev.headroom.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that ended: its code, what it printed and, as {@code errors}, what it printed beside that. */
public record Program(int code, String output, String errors) {
    private static final int PATIENCE_MINUTES = 3;

    /** The first of these programs that is on the path. */
    public static Optional<Path> onPath(String... names) {
        List<Path> folders = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What a program prints that has to end well. */
    public static String output(Path folder, String input, String... command) throws IOException {
        Program ended = run(folder, input, command);
        assertThat(ended.code)
                .as("%s: %s", String.join(" ", command), ended.errors)
                .isZero();
        return ended.output;
    }

    /** Runs a program in a folder. */
    public static Program run(Path folder, String input, String... command) throws IOException {
        Path in = Files.writeString(Files.createTempFile("program", ".in"), input);
        Path output = Files.createTempFile("program", ".out");
        Path errors = Files.createTempFile("program", ".err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES))
                    .as(String.join(" ", command))
                    .isTrue();
            return new Program(process.exitValue(), Files.readString(output), Files.readString(errors));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            process.destroyForcibly();
            Files.delete(in);
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
