import { Form, Input, Select } from 'antd';
import { registerMemberLimits as limits } from '../../../api/api-values';
import { IndustrySelect } from '../../../entities/industry/industry-select';
import { useMemberText } from '../../../entities/member/texts';
import { RegionSelect } from '../../../entities/region/region-select';
import layout from '../../../ui/layout.module.css';
import { useAdmissionText } from '../texts';
import { ResourceList } from './resource-list';

export function UnitStep() {
  const { form: t } = useAdmissionText();
  const { kinds } = useMemberText();
  return (
    <div className={layout.fields}>
      <Form.Item name="kind" label={t.kind} required>
        <Select options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="nameZh" label={t.nameZh} required>
        <Input maxLength={limits.nameZh.maxLength} />
      </Form.Item>
      <Form.Item name="creditCode" label={t.creditCode} extra={t.creditCodeHint}>
        <Input maxLength={limits.creditCode.maxLength} />
      </Form.Item>
      <Form.Item name="nameEn" label={t.nameEn}>
        <Input maxLength={limits.nameEn.maxLength} />
      </Form.Item>
      <Form.Item name="regionCode" label={t.region} required>
        <RegionSelect />
      </Form.Item>
      <Form.Item name="website" label={t.website}>
        <Input maxLength={limits.website.maxLength} />
      </Form.Item>
      <Form.Item name="industries" label={t.industries} className={layout.wide}>
        <IndustrySelect multiple />
      </Form.Item>
      <Form.Item name="introduction" label={t.introduction} className={layout.wide}>
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={limits.introduction.maxLength}
        />
      </Form.Item>
    </div>
  );
}

export function ResourcesStep() {
  const { form: t } = useAdmissionText();
  return (
    <>
      <p style={{ marginBottom: 16, color: 'var(--wc-quiet)' }}>{t.resourceHint}</p>
      <ResourceList name="offers" label={t.offers} />
      <ResourceList name="needs" label={t.needs} />
    </>
  );
}

export function ContactStep() {
  const { form: t } = useAdmissionText();
  return (
    <div className={layout.fields}>
      <Form.Item name="contactName" label={t.contactName} required>
        <Input maxLength={limits.contactName.maxLength} />
      </Form.Item>
      <Form.Item name="contactPhone" label={t.contactPhone}>
        <Input inputMode="tel" maxLength={limits.contactPhone.maxLength} />
      </Form.Item>
      <Form.Item name="contactEmail" label={t.contactEmail}>
        <Input inputMode="email" maxLength={limits.contactEmail.maxLength} />
      </Form.Item>
      <Form.Item name="address" label={t.address}>
        <Input maxLength={limits.address.maxLength} />
      </Form.Item>
    </div>
  );
}
