package dev.headroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserDataFolderTest {

    @ParameterizedTest
    @CsvSource({
        "Linux,      '',            '',   home/.local/share/headroom",
        "Linux,      XDG_DATA_HOME, data, data/headroom",
        "Linux,      XDG_DATA_HOME, '',   home/.local/share/headroom",
        "Mac OS X,   XDG_DATA_HOME, data, home/Library/Application Support/Headroom",
        "Windows 11, LOCALAPPDATA,  data, data/Headroom",
        "Windows 11, '',            '',   home/AppData/Local/Headroom"
    })
    void theDataFolderIsWhereTheSystemWantsIt(String osName, String variable, String value, String expected) {
        assertThat(new UserDataFolder(osName, "home", Map.of(variable, value)).path())
                .isEqualTo(Path.of(expected));
    }
}
