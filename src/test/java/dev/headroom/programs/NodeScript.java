package dev.headroom.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder of {@code src/test} with a {@code package.json}, installed below {@code target} as its lock file has it.
 *
 * @param folder where it is installed
 */
public record NodeScript(Path folder) {
    /** Whether Node.js and npm are at hand. */
    public static boolean isPossible() {
        return Program.onPath("node").isPresent() && Program.onPath("npm").isPresent();
    }

    public static NodeScript install(String name) throws IOException {
        Path source = Path.of("src/test", name);
        Path folder = Files.createDirectories(Path.of("target", name));
        try (var files = Files.list(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Program.output(folder, "", "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
        return new NodeScript(folder);
    }

    /** What a script of the folder prints. */
    public String output(String script, String argument) throws IOException {
        return Program.output(folder, "", "node", script, argument);
    }
}
