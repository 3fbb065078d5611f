package dev.headroom.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.headroom.error.StartupFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * The claim of one living Headroom on a data folder. The operating system drops it with the process, however that ends,
 * so that a folder found unlocked has no owner even if a server was left running on it.
 */
final class FolderLock implements AutoCloseable {
    // Far behind the pid in the file: Windows lets nobody read locked bytes, and the second instance wants to read the
    // pid.
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StartupFailure naming the folder and the owner's pid if another Headroom holds it */
    static FolderLock acquire(DataFolder folder) throws IOException {
        var channel = FileChannel.open(folder.lock(), CREATE, READ, WRITE);
        if (!lock(channel)) {
            channel.close();
            throw new StartupFailure("The data folder " + folder.root() + " is in use by another Headroom"
                    + owner(folder) + "; stop that one or set HEADROOM_DATA_DIR to another folder.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new FolderLock(channel);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String owner(DataFolder folder) throws IOException {
        var pid = Files.readString(folder.lock(), StandardCharsets.ISO_8859_1).strip();
        return pid.isEmpty() ? "" : " (process " + pid + ")";
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
