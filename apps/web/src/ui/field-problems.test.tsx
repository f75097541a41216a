import { act } from '@testing-library/react';
import { Form, Input, type FormInstance } from 'antd';
import { useEffect } from 'react';
import { describe, expect, it } from 'vitest';
import { show } from '../testing/show';
import { DayField } from './date-fields';
import { showAtFields } from './field-problems';
import { Problem } from './problem';

let form: FormInstance;

function Offer() {
  const [own] = Form.useForm();
  useEffect(() => {
    form = own;
  }, [own]);
  return (
    <Form form={own} initialValues={{ lines: [{}] }}>
      <Form.List name="lines">
        {(lines) =>
          lines.map(({ name }) => (
            <Form.Item key={name} name={[name, 'unitPrice']}>
              <Input />
            </Form.Item>
          ))
        }
      </Form.List>
      <Form.Item name={['quantity', 'value']}>
        <Input />
      </Form.Item>
      <Form.Item name="dueDate">
        <DayField />
      </Form.Item>
    </Form>
  );
}

const refusal = (...fields: string[]) =>
  new Problem({ errors: fields.map((field) => ({ field, code: 'x', message: `坏的 ${field}` })) });

function refuse(problem: Problem): boolean {
  let found = false;
  act(() => {
    found = showAtFields(form, problem, 'terms.');
  });
  return found;
}

describe('a refusal of the server', () => {
  it.each([
    ['terms.lines[0].unitPrice', ['lines', 0, 'unitPrice']],
    ['terms.lines.0.unitPrice', ['lines', 0, 'unitPrice']],
    ['dueDate', ['dueDate']],
    ['quantity', ['quantity', 'value']],
  ])('about %s is written at its field', (field, name) => {
    show(<Offer />);
    expect(refuse(refusal(field))).toBe(true);
    expect(form.getFieldError(name)).toEqual([`坏的 ${field}`]);
  });

  it('about a field that is not on the page is left to the caller, the others are marked', () => {
    show(<Offer />);
    expect(refuse(refusal('dueDate', 'somethingElse'))).toBe(false);
    expect(form.getFieldError('dueDate')).toHaveLength(1);
  });

  it('that names no field is left to the caller', () => {
    show(<Offer />);
    expect(refuse(new Problem({ code: 'x', detail: '不行' }))).toBe(false);
  });
});
