package workbook.mybatis.blob;

import workbook.blob.Profile;
import workbook.blob.SerializedProfile;

/** A profile in a binary column, as long as today's version of the class wrote it. */
public final class TodaysProfileTypeHandler extends ProfileTypeHandler {

    @Override
    Profile read(byte[] bytes) {
        return bytes == null ? null : SerializedProfile.read(bytes);
    }
}
