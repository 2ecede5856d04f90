/** @jsxImportSource react */
import 'mitid-guide/define';
import type {MitidGuideElement} from 'mitid-guide';
import type {} from 'mitid-guide/types/react';
import {StrictMode, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';

function App() {
  const [isShown, setShown] = useState(true);
  const [level, setLevel] = useState<2 | 3>(2);
  const [heard, setHeard] = useState<string[]>([]);
  const guide = useRef<MitidGuideElement>(null);
  return (
    <>
      <button id="show" onClick={() => setShown(!isShown)}>
        Show or hide
      </button>
      <button id="level" onClick={() => setLevel(3)}>
        Lower the heading
      </button>
      <button id="restart" onClick={() => void guide.current?.restart()}>
        Start over
      </button>
      <output>{heard.join(', ')}</output>
      {isShown && (
        <mitid-guide
          ref={guide}
          heading-level={level}
          organisation="Nordby Kommune"
          organisation-type="municipality"
          languages={['da', 'en']}
          languageMenu
          onmitid-guide-answer={({box, answer}) => setHeard((before) => [...before, `${box} ${answer}`])}
        >
          <a href="https://www.nordby.dk/mitid">Sådan får du MitID</a>
          <p slot="footer">Spørg os i indgang B.</p>
        </mitid-guide>
      )}
    </>
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
