const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
export{n as openPrompts}from"./prompts-Tf4KR3zQ.js";