package org.qingyang.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.qingyang.model.Sheet;
import org.qingyang.reading.PageReader;
import tools.jackson.databind.json.JsonMapper;

/// Writes what the reader makes of a folder of gold pages as JSON files, for scoring by other programs.
/// Arguments: the folder of gold and raw pages, the folder to write to.
final class SheetDump {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SheetDump() {
    }

    public static void main(String[] args) throws IOException {
        Path gold = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        PageReader reader = PageReader.standard();
        for (GoldPage page : GoldPage.in(gold, gold)) {
            Sheet sheet = reader.read(page.raw());
            List<GoldStory> stories = sheet.stories().stream().map(s -> GoldStory.of(s, page.raw())).toList();
            Files.write(out.resolve(page.name() + ".json"),
                    JSON.writeValueAsBytes(Map.of("banners", sheet.banners(), "stories", stories)));
        }
    }
}
