package workbook.mybatis.blob;

import static workbook.scenario.Blobs.SAVE_AND_LOAD;
import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.POSTGRESQL;
import static workbook.schema.DatabaseKind.SQLITE;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.blob.RefusedBytesException;
import workbook.blob.SerializedMap;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewProfile;

/** A map, serialized into a binary column and back. */
public final class SaveAndLoad {

    private SaveAndLoad() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, NewProfile, Map<String, Object>>to(SAVE_AND_LOAD)
                .trap("no-type-handler", SaveAndLoad::noTypeHandler)
                .whichThrows(PersistenceException.class, POSTGRESQL, SQLITE)
                .trap("byte-array-result", SaveAndLoad::byteArrayResult)
                .whichThrows(PersistenceException.class, H2, POSTGRESQL)
                .whichThrows(RefusedBytesException.class, SQLITE)
                .trap("auto-mapped-bytes", SaveAndLoad::autoMappedBytes)
                .whichThrows(PersistenceException.class, SQLITE)
                .alternative("bytes", SaveAndLoad::bytes)
                .idiom("type-handler", SaveAndLoad::typeHandler)
                .list();
    }

    // tag::no-type-handler[]
    static Map<String, Object> noTypeHandler(SqlSessionFactory factory, NewProfile profile) {
        try (SqlSession session = factory.openSession()) {
            SaveAndLoadMapper mapper = session.getMapper(SaveAndLoadMapper.class);
            // A trap: MyBatis knows no type handler for the map, and leaves the object to the driver.
            mapper.insertObject(profile.name(), profile.email(), profile.data());
            session.commit();
            return mapper.find(profile.email()).orElseThrow().getData();
        }
    }
    // end::no-type-handler[]

    // tag::byte-array-result[]
    static Map<String, Object> byteArrayResult(SqlSessionFactory factory, NewProfile profile) {
        try (SqlSession session = factory.openSession()) {
            SaveAndLoadMapper mapper = session.getMapper(SaveAndLoadMapper.class);
            mapper.insertBytes(profile.name(), profile.email(), SerializedMap.write(profile.data()));
            session.commit();
            // A trap: an array as a result means many rows, here of one byte each.
            return SerializedMap.read(mapper.dataOf(profile.email()));
        }
    }
    // end::byte-array-result[]

    // tag::auto-mapped-bytes[]
    static Map<String, Object> autoMappedBytes(SqlSessionFactory factory, NewProfile profile) {
        try (SqlSession session = factory.openSession()) {
            SaveAndLoadMapper mapper = session.getMapper(SaveAndLoadMapper.class);
            mapper.insertBytes(profile.name(), profile.email(), SerializedMap.write(profile.data()));
            session.commit();
            // A trap: auto-mapping goes by the column's type too. For a blob it asks for a Blob, and not every driver
            // has one.
            return SerializedMap.read(
                    mapper.autoMappedBytesOf(profile.email()).orElseThrow().data());
        }
    }
    // end::auto-mapped-bytes[]

    // tag::bytes[]
    static Map<String, Object> bytes(SqlSessionFactory factory, NewProfile profile) {
        try (SqlSession session = factory.openSession()) {
            SaveAndLoadMapper mapper = session.getMapper(SaveAndLoadMapper.class);
            mapper.insertBytes(profile.name(), profile.email(), SerializedMap.write(profile.data()));
            session.commit();
            return SerializedMap.read(
                    mapper.bytesOf(profile.email()).orElseThrow().data());
        }
    }
    // end::bytes[]

    // tag::type-handler[]
    static Map<String, Object> typeHandler(SqlSessionFactory factory, NewProfile profile) {
        try (SqlSession session = factory.openSession()) {
            SaveAndLoadMapper mapper = session.getMapper(SaveAndLoadMapper.class);
            mapper.insert(profile);
            session.commit();
            // The commit has emptied the session's cache: this select goes to the database.
            return mapper.find(profile.email()).orElseThrow().getData();
        }
    }
    // end::type-handler[]
}
