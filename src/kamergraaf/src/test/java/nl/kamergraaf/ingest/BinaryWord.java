package nl.kamergraaf.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The smallest document that Word 97 would have written: a file information block, one piece of text, and tables without
 * entries. Offsets are those of the published format description, [MS-DOC] 2.5.
 */
final class BinaryWord {

    private static final int TEXT_AT = 0x600;
    private static final int TABLE_SIZE = 4096;
    private static final int CLX_AT = 2048;
    private static final int FC_LCB_AT = 154;
    private static final int DOP_INDEX = 31;
    private static final int DOP_SIZE = 600;
    private static final int CLX_INDEX = 33;

    private BinaryWord() {}

    /** Returns a document with these paragraphs. */
    static byte[] of(List<String> paragraphs) {
        byte[] text = (String.join("\r", paragraphs) + "\r").getBytes(Charset.forName("windows-1252"));
        ByteBuffer main =
                ByteBuffer.allocate(Math.max(4096, TEXT_AT + text.length)).order(ByteOrder.LITTLE_ENDIAN);
        main.putShort(0, (short) 0xa5ec); // wIdent
        main.putShort(2, (short) 0x00c1); // nFib: Word 97
        main.putShort(10, (short) 0x0200); // fWhichTblStm: the stream 1Table
        main.putShort(12, (short) 0x00bf); // nFibBack
        main.putInt(24, TEXT_AT); // fcMin
        main.putInt(28, TEXT_AT + text.length); // fcMac
        main.putShort(32, (short) 14); // csw
        main.putShort(62, (short) 22); // cslw
        main.putInt(64, TEXT_AT + text.length); // cbMac
        main.putInt(76, text.length); // ccpText
        main.putShort(152, (short) 93); // cbRgFcLcb
        main.putInt(FC_LCB_AT + 8 * DOP_INDEX + 4, DOP_SIZE);
        main.putInt(FC_LCB_AT + 8 * CLX_INDEX, CLX_AT);
        main.putInt(FC_LCB_AT + 8 * CLX_INDEX + 4, 21);
        main.position(TEXT_AT);
        main.put(text);

        ByteBuffer table = ByteBuffer.allocate(TABLE_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        table.position(CLX_AT);
        table.put((byte) 2); // a piece table
        table.putInt(16);
        table.putInt(0);
        table.putInt(text.length);
        table.putShort((short) 0);
        table.putInt(0x40000000 | TEXT_AT * 2); // characters of one byte
        table.putShort((short) 0);
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(main.array()), "WordDocument");
            file.createDocument(new ByteArrayInputStream(table.array()), "1Table");
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
