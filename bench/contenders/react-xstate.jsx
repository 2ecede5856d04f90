// The guide in React, with an XState machine made of the tree: each box is a state, each answer an event.
import {useMachine} from '@xstate/react';
import cards from 'cards';
import {useEffect, useRef} from 'react';
import {createRoot} from 'react-dom/client';
import {assign, createMachine} from 'xstate';
import {isFor, planOf} from './follow.js';

const {boxes, words} = cards;

const transition = (box, {id, to, ending}) => ({
  target: to,
  actions: assign({
    passed: ({context}) => [...context.passed, `${box}.${id}`],
    endings: ({context}) => (ending ? [...context.endings, ending] : context.endings),
  }),
});

const fresh = {passed: [], endings: []};

const machine = createMachine({
  initial: cards.start,
  context: fresh,
  on: {RESTART: {target: `.${cards.start}`, actions: assign(fresh)}},
  states: {
    ...Object.fromEntries(
      Object.entries(boxes).map(([box, {answers}]) => [
        box,
        {on: Object.fromEntries(answers.map((answer) => [answer.id, transition(box, answer)]))},
      ]),
    ),
    plan: {},
  },
});

const Statement = ({text, link}) => (
  <>
    {text} {link && <a href={link.href}>{link.text}</a>}
  </>
);

const Paragraphs = ({of, passed}) =>
  of.filter(isFor(passed)).map((each) => (
    <p key={each.text}>
      <Statement {...each} />
    </p>
  ));

function List({kind, title, items, passed}) {
  const Name = kind === 'how' ? 'ol' : 'ul';
  return (
    <>
      {title && <h4>{title}</h4>}
      <Name>
        {items.filter(isFor(passed)).map((each) => (
          <li key={each.text}>
            <Statement {...each} />
          </li>
        ))}
      </Name>
    </>
  );
}

const Content = ({text, lists, aside, passed}) => (
  <>
    <Paragraphs of={text} passed={passed} />
    {lists.map((each) => (
      <List key={each.kind} {...each} passed={passed} />
    ))}
    {aside && (
      <>
        <h4>{aside.title}</h4>
        <Paragraphs of={aside.text} passed={passed} />
      </>
    )}
  </>
);

const Disclosure = ({title, children}) => (
  <details>
    <summary>{title}</summary>
    <div>{children}</div>
  </details>
);

function Task({title, as, ...content}) {
  if (as === 'done') {
    return (
      <li>
        <p>✓ {title}</p>
      </li>
    );
  }
  return (
    <li>
      {as === 'fallback' ? (
        <Disclosure title={title}>
          <Content {...content} />
        </Disclosure>
      ) : (
        <>
          <h4>{title}</h4>
          <Content {...content} />
        </>
      )}
    </li>
  );
}

const BoxBody = ({box, passed, answer}) => (
  <>
    <Content {...box} passed={passed} />
    {box.ask && <p>{box.ask}</p>}
    <div className="answers">
      {box.answers.map(({id, label}) => (
        <button key={id} onClick={() => answer(id)}>
          {label}
        </button>
      ))}
    </div>
  </>
);

const PlanBody = ({endings, passed}) => (
  <>
    <ol>
      {planOf(cards, endings).map((each) => (
        <Task key={each.id} {...each} passed={passed} />
      ))}
    </ol>
    <p>{words.takeHome}</p>
    <h4>{words.reserve}</h4>
    <Paragraphs of={cards.reserve} passed={passed} />
  </>
);

function Guide() {
  const [{value, context}, send] = useMachine(machine);
  const {passed, endings} = context;
  const title = useRef(null);
  const answered = useRef(false);
  useEffect(() => {
    if (answered.current) title.current.focus();
    answered.current = true;
  }, [value]);

  const back = () => {
    send({type: 'RESTART'});
    for (const each of passed.slice(0, -1)) send({type: each.split('.')[1]});
  };
  const box = boxes[value];
  const {step, position, remaining} = box ?? {step: cards.steps.length, position: words.finished, remaining: ''};
  return (
    <div className="guide">
      <h2>{cards.title}</h2>
      {!passed.length && <p>{cards.lead}</p>}
      <ol className="steps">
        {cards.steps.map((name, index) => (
          <li key={name} aria-current={index === step ? 'step' : undefined}>
            {index + 1}. {name}
          </li>
        ))}
      </ol>
      <p className="position">
        <span>{position}</span>
        <span>{remaining}</span>
      </p>
      <div className="card">
        <h3 tabIndex={-1} ref={title}>
          {box?.title ?? words.plan}
        </h3>
        {box ? (
          <BoxBody box={box} passed={passed} answer={(type) => send({type})} />
        ) : (
          <PlanBody endings={endings} passed={passed} />
        )}
      </div>
      {passed.length > 0 && (
        <>
          <button onClick={back}>{words.back}</button>
          <button onClick={() => send({type: 'RESTART'})}>{words.restart}</button>
        </>
      )}
      <h3>{words.asides}</h3>
      {cards.asides.map(({title: name, text}) => (
        <Disclosure key={name} title={name}>
          <Paragraphs of={text} passed={passed} />
        </Disclosure>
      ))}
      <p className="checked">{cards.checked}</p>
    </div>
  );
}

for (const element of document.querySelectorAll('.mitid')) createRoot(element).render(<Guide />);
